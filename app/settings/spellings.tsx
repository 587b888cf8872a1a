import { useRef } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Note } from '../_ui/text'

/** A spelling the learner declared right: the text as written, with the card's fact and question if it still exists. */
export type KeptSpelling = { card: string; text: string; asked?: { fact: string; stem: string } }

type Props = { spellings: KeptSpelling[]; onRemove: (spelling: KeptSpelling) => void }

/** Lists the learner's own spellings; each can be removed, or suggested for everybody. */
export function Spellings({ spellings, onRemove }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const remove = (spelling: KeptSpelling) => {
    onRemove(spelling)
    list.current?.focus()
  }
  return (
    <div ref={list} className="focus:outline-none" tabIndex={-1}>
      <Note>
        Answers that you made right with “I was right”. Each is accepted for its question, from you alone. A
        spelling that should be right for everybody can be suggested: that opens a text to copy, and nothing
        is sent by itself.
      </Note>
      <ul>
        {spellings.map((one) => (
          <li
            key={`${one.card} ${one.text}`}
            className="flex flex-wrap items-center gap-x-4 border-b border-rule py-2"
          >
            <p className="min-w-0 grow basis-56 wrap-anywhere">
              <span className="font-serif text-fact normal-nums">{one.text}</span>
              <br />
              <Note as="span">{one.asked?.stem ?? 'For a question that is no longer asked.'}</Note>
            </p>
            <Row spelling={one} onRemove={() => remove(one)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Row({ spelling: { text, asked }, onRemove }: { spelling: KeptSpelling; onRemove: () => void }) {
  return (
    <ButtonRow>
      {asked && (
        <Button
          look="quiet"
          data-report={asked.fact}
          data-report-spelling={text}
          aria-label={`Suggest “${text}”`}
        >
          Suggest it
        </Button>
      )}
      <Button onClick={onRemove}>
        Remove<span className="sr-only"> “{text}”</span>
      </Button>
    </ButtonRow>
  )
}
