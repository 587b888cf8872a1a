import { useEffect, useRef, useState } from 'react'
import type { Attempt, Way } from '@/lib/assignment/attempt/attempt'
import { inOneWord } from '@/lib/assignment/submission/sealed'
import { receiptOf } from '@/lib/assignment/submission/submission'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { downloadText } from '../_platform/download'
import { canShareText, copyText, shareText } from '../_platform/share'
import { fileName } from '../_ui/about-quiz'
import { dateTimeWords } from '../_ui/date-words'
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

/** Returns the ways in which a sealed submission reaches the teacher. */
export function useHandIn({ title, name, sealed, givenOn, onGiven }: Told): {
  handing: HandingView
  intents: HandingIntents
} {
  const [said, setSaid] = useState({ of: sealed, words: '' })
  const say = (words: string): void => setSaid({ of: sealed, words })
  const given = (how: Way): void => {
    say(SAID[how])
    onGiven(how)
  }
  const receipt = useReceipt(sealed)
  const { code, show, hide } = useCodes(sealed, () => given('shown'))
  const text = `${title}, ${name}, receipt ${receipt}\n\n${sealed}\n`
  const intents: HandingIntents = {
    onShare: async () => ((await shareText(text)) ? given('shared') : say('Nothing was shared.')),
    onCopy: async () =>
      (await copyText(text))
        ? given('copied')
        : say('The browser would not copy it. Select the text below and copy it by hand.'),
    onCopied: () => given('copied'),
    onSave: () => {
      downloadText(fileName(`${title} ${name}`, 'txt'), text)
      given('saved')
    },
    onCode: (number) => (number === null ? hide() : void show(number)),
  }
  const handing: HandingView = {
    receipt,
    said: said.of === sealed ? said.words : '',
    code,
    isToSend: givenOn === null,
    given: givenWords(givenOn),
    text: sealed === '' ? '' : text,
    canShare: canShareText(),
  }
  return { handing, intents }
}

/** Returns the receipt of a sealed text; `''` until it is made. */
function useReceipt(sealed: string): string {
  const [receipt, setReceipt] = useState({ of: sealed, text: '' })
  useEffect(() => {
    if (sealed === '') return
    let gone = false
    receiptOf(sealed).then(
      (text) => {
        if (!gone) setReceipt({ of: sealed, text })
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [sealed])
  return receipt.of === sealed ? receipt.text : ''
}

/** Shows the codes of a sealed text one at a time, and calls `onAllShown` once every code was seen. */
function useCodes(sealed: string, onAllShown: () => void) {
  const [code, setCode] = useState<Code & { sealed: string }>()
  const shown = useRef({ sealed, numbers: new Set<number>() })
  const show = async (number: number): Promise<void> => {
    const parts = cutIntoParts(inOneWord(sealed), LONGEST_CODE)
    const { encodeQR } = await import('qr')
    const part = parts[number - 1]
    if (!part) return
    setCode({ sealed, number, of: parts.length, matrix: encodeQR(part, 'raw', { ecc: 'low', border: 4 }) })
    if (shown.current.sealed !== sealed) shown.current = { sealed, numbers: new Set() }
    shown.current.numbers.add(number)
    if (shown.current.numbers.size === parts.length) onAllShown()
  }
  return { code: code?.sealed === sealed ? code : undefined, show, hide: () => setCode(undefined) }
}

function givenWords(givenOn: Attempt['givenOn']): string {
  if (givenOn === null || givenOn === 'not known') return ''
  return `${GIVEN[givenOn.how]} ${dateTimeWords(givenOn.at)}.`
}

/** Words for the status line. They say what is left to do, for only the learner sees whether it arrived. */
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
