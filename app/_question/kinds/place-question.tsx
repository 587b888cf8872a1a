import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Dated } from '@/lib/question/kinds/question-parts'
import type { QuestionOf } from '@/lib/question/question'
import { GiveUp } from '../give-up'
import { signLook } from '../option-look'
import { useBefore } from '../question-context'
import type { QuestionProps } from '../question-model'
import { type Told, ToldOption } from '../told-option'
import css from './place-question.module.css'

/** A place where the event may stand. */
const SLOT = clsx(
  'grid min-h-11 w-full grid-cols-[2rem_minmax(0,1fr)] items-baseline rounded-small border px-3 py-2 text-start',
  'border-dashed border-control bg-label hover:border-solid hover:border-ink',
  'aria-pressed:border-solid aria-pressed:border-ink aria-pressed:[box-shadow:inset_3px_0_0_var(--ink)]',
)

/** Shows a timeline from top to bottom, with slots for the event before, between and after the fixed ones. */
export function PlaceQuestion({ question, answered, onAnswer, onGiveUp }: QuestionProps<'place'>) {
  const before = useBefore('place')
  if (answered) {
    const answer = answered.step === 'judged' ? answered.answer : undefined
    return <PlaceTold question={question} given={answer?.kind === 'place' ? answer.slot : undefined} />
  }
  return (
    <>
      <ol className={css.line}>
        {slotsOf(question).map(({ slot, after }) => (
          <Placed key={slot} after={after}>
            <button
              type="button"
              className={SLOT}
              aria-keyshortcuts={String(slot + 1)}
              aria-pressed={before && before.slot === slot}
              onClick={() => onAnswer({ kind: 'place', slot })}
            >
              <span className={signLook()} aria-hidden="true">
                {slot + 1}
              </span>
              <span className="text-small">
                Here <span className="sr-only">{whereWords(question.fixed, slot)}</span>
              </span>
            </button>
          </Placed>
        ))}
      </ol>
      <GiveUp onGiveUp={onGiveUp} />
    </>
  )
}

/** Lists every slot with the event below it. */
function slotsOf({ fixed }: QuestionOf<'place'>): { slot: number; after: Dated | undefined }[] {
  return Array.from({ length: fixed.length + 1 }, (_, slot) => ({ slot, after: fixed[slot] }))
}

type PlacedProps = { after: Dated | undefined; children: ReactNode }

/** Shows the contents of a slot and the event after it. */
function Placed({ after, children }: PlacedProps) {
  return (
    <>
      {children && <li className={css.open}>{children}</li>}
      {after && (
        <li className={`${css.event} grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)] sm:items-baseline`}>
          <span className="text-small text-ink-soft">{after.date}</span>
          <span className="font-serif text-note/[1.3] font-normal normal-nums">{after.text}</span>
        </li>
      )}
    </>
  )
}

type ToldProps = { question: QuestionOf<'place'>; given: number | undefined }

/** Shows the event with its date in the right slot, and marks the slot chosen instead. */
function PlaceTold({ question, given }: ToldProps) {
  return (
    <ol className={css.line}>
      {slotsOf(question).map(({ slot, after }) => (
        <Placed key={slot} after={after}>
          {toldAt(question, slot, given)}
        </Placed>
      ))}
    </ol>
  )
}

function toldAt({ event, slot: right }: QuestionOf<'place'>, slot: number, given: number | undefined) {
  if (slot === right) {
    const told: Told = given === undefined ? 'missed' : 'right'
    const said = given === slot ? 'your answer' : 'its place'
    return <ToldOption text={event.text} told={told} said={said} really={event.date} stands="in a row" />
  }
  return slot === given ? (
    <ToldOption text="Not here" told="wrong" said="your answer" stands="in a row" />
  ) : null
}

/** Says where a slot is: "between A and B". */
function whereWords(fixed: Dated[], slot: number): string {
  const [before, after] = [fixed[slot - 1], fixed[slot]]
  if (before && after) return `between “${before.text}” and “${after.text}”`
  return before ? `after “${before.text}”` : `before “${after?.text}”`
}
