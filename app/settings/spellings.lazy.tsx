'use client'

import { MistakeSlip } from '../_platform/mistake-slip'
import { useProgress } from '../_store/learner'
import { usePack } from '../_store/pack'
import { type KeptSpelling, Spellings } from './spellings'

type Props = { onRemove: (spelling: KeptSpelling) => void }

/** The learner's own spellings with the questions they answer, in a chunk of its own: most people have none. */
export default function SpellingList({ onRemove }: Props) {
  const pack = usePack()
  const spellings = useProgress()?.spellings ?? new Map<string, string[]>()
  const rows = [...spellings].flatMap(([card, texts]) =>
    texts.map((text) => ({ card, text, ...askedIn(pack, card) })),
  )
  return (
    <>
      <Spellings spellings={rows} onRemove={onRemove} />
      <MistakeSlip />
    </>
  )
}

/** The card's fact and its plainest question; nothing for a card that the pack does not have any more. */
function askedIn(pack: ReturnType<typeof usePack>, id: string): Pick<KeptSpelling, 'asked'> {
  if (pack.state !== 'ready') return { asked: { fact: id.split(':')[0] ?? '', stem: '' } }
  const card = pack.index.card.get(id)
  const [stem] = card?.stems ?? []
  return card && stem !== undefined ? { asked: { fact: card.fact, stem } } : {}
}
