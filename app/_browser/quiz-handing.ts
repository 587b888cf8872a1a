import { useEffect, useState } from 'react'
import { inOneWord } from '@/lib/assignment/sealed'
import { receiptOf } from '@/lib/assignment/submission'
import { cutIntoParts } from '@/lib/progress/parcel-parts'
import type { HandingIntents, HandingView } from '../_components/quiz/view'
import { downloadText } from './download'
import { LONGEST_CODE } from './given-words'
import { fileName } from './results-quiz'
import { canShareText, copyText, shareText } from './share'

type Told = { title: string; name: string; sealed: string }
type Code = NonNullable<HandingView['code']>

/** The ways in which a sealed submission reaches the teacher. */
export function useHanding({ title, name, sealed }: Told): { handing: HandingView; intents: HandingIntents } {
  const [receipt, setReceipt] = useState('')
  const [said, setSaid] = useState('')
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    setCode(undefined)
    setSaid('')
    if (sealed === '') return setReceipt('')
    receiptOf(sealed).then(setReceipt, () => setReceipt(''))
  }, [sealed])
  const text = `${title}, ${name}, receipt ${receipt}\n\n${sealed}\n`
  const show = async (number: number): Promise<void> => {
    const parts = cutIntoParts(inOneWord(sealed), LONGEST_CODE)
    const { encodeQR } = await import('qr')
    const part = parts[number - 1]
    if (part) setCode({ number, of: parts.length, matrix: encodeQR(part, 'raw', { ecc: 'low', border: 4 }) })
  }
  const handing = { receipt, said, code, text: sealed === '' ? '' : text, canShare: canShareText() }
  const intents: HandingIntents = {
    onShare: async () => setSaid((await shareText(text)) ? 'Sent on its way.' : 'Nothing was shared.'),
    onCopy: async () =>
      setSaid(
        (await copyText(text))
          ? 'Copied. Paste it into a message to your teacher.'
          : 'The browser would not copy it. Select the text below and copy it by hand.',
      ),
    onSave: () => {
      downloadText(fileName(`${title} ${name}`, 'txt'), text)
      setSaid('Saved. Send the file to your teacher.')
    },
    onCode: (number) => (number === null ? setCode(undefined) : void show(number)),
  }
  return { handing, intents }
}
