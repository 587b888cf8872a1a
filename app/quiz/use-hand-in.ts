import { useEffect, useRef, useState } from 'react'
import type { Attempt, Way } from '@/lib/assignment/attempt/attempt'
import { inOneWord } from '@/lib/assignment/submission/sealed'
import { receiptOf } from '@/lib/assignment/submission/submission'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { dateTimeWords } from '../_platform/date-words'
import { downloadText } from '../_platform/download'
import { canShareText, copyText, shareText } from '../_platform/share'
import { fileName } from '../_ui/about-quiz'
import { LONGEST_CODE } from '../_ui/quiz-words'
import type { HandingIntents, HandingView } from './quiz-model'

type Told = {
  title: string
  name: string
  sealed: string
  givenOn: Attempt['givenOn']
  onGiven: (how: Way) => void
}
type Code = NonNullable<HandingView['code']>

/** The ways in which a sealed submission reaches the teacher. */
export function useHanding({ title, name, sealed, givenOn, onGiven }: Told): {
  handing: HandingView
  intents: HandingIntents
} {
  const [receipt, setReceipt] = useState('')
  const [said, setSaid] = useState('')
  const [code, setCode] = useState<Code>()
  /** The numbers of the codes that were shown: all of them together are the submission. */
  const shown = useRef(new Set<number>())
  const given = (how: Way): void => {
    setSaid(SAID[how])
    onGiven(how)
  }
  useEffect(() => {
    shown.current = new Set()
    setCode(undefined)
    setSaid('')
    setReceipt('')
    if (sealed === '') return
    let gone = false
    receiptOf(sealed).then(
      (own) => {
        if (!gone) setReceipt(own)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [sealed])
  const text = `${title}, ${name}, receipt ${receipt}\n\n${sealed}\n`
  const show = async (number: number): Promise<void> => {
    const parts = cutIntoParts(inOneWord(sealed), LONGEST_CODE)
    const { encodeQR } = await import('qr')
    const part = parts[number - 1]
    if (!part) return
    setCode({ number, of: parts.length, matrix: encodeQR(part, 'raw', { ecc: 'low', border: 4 }) })
    shown.current.add(number)
    if (shown.current.size === parts.length) given('shown')
  }
  const handing = {
    receipt,
    said,
    code,
    isToSend: givenOn === null,
    given:
      givenOn === null || givenOn === 'not known'
        ? ''
        : `${GIVEN[givenOn.how]} ${dateTimeWords(givenOn.at)}.`,
    text: sealed === '' ? '' : text,
    canShare: canShareText(),
  }
  const intents: HandingIntents = {
    onShare: async () => ((await shareText(text)) ? given('shared') : setSaid('Nothing was shared.')),
    onCopy: async () =>
      (await copyText(text))
        ? given('copied')
        : setSaid('The browser would not copy it. Select the text below and copy it by hand.'),
    onCopied: () => given('copied'),
    onSave: () => {
      downloadText(fileName(`${title} ${name}`, 'txt'), text)
      given('saved')
    },
    onCode: (number) => (number === null ? setCode(undefined) : void show(number)),
  }
  return { handing, intents }
}

/** What is said at once, and what is left to do: only the learner sees whether it arrived. */
const SAID: Record<Way, string> = {
  shared: 'Shared. See there that it was sent.',
  copied: 'Copied. Paste it where your teacher wants it.',
  saved: 'Saved as a file. Send the file to your teacher.',
  shown: 'Keep it in view until your teacher has scanned it.',
}
const GIVEN: Record<Way, string> = {
  shared: 'You shared it on',
  copied: 'You copied it on',
  saved: 'You saved it as a file on',
  shown: 'You showed it as a code on',
}
