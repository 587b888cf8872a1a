import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Answer, Kind } from '@/lib/question/question'
import type { Rating } from '@/lib/review/review'
import { ButtonRow } from '../_ui/actions'
import { Button, buttonLook } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Note } from '../_ui/text'
import { ExplanationView, Really, VERDICT } from './explanation'
import type { Answered, Judged, QuestionView, RatingChoice } from './question-model'
import { WRITTEN } from './text-answer'

type Props = {
  view: Pick<QuestionView, 'question'>
  answered: Answered
  onOverrule: (rating: Rating) => void
  onSetAside: () => void
  onOtherKind: () => void
  /** What it is called, where it is not the only one of its page. */
  label?: string
}

/** What the answer was worth, the fact with its source and its disputes, and when the card returns. */
export function Feedback(props: Props) {
  const { view, answered, onOverrule, onSetAside, onOtherKind, label = 'The answer' } = props
  if (answered.step === 'turned') {
    return (
      <section className="grid gap-3 border-t border-ink pt-4" aria-label={label} data-in-view="true">
        {'back' in view.question && <p className={WRITTEN}>{view.question.back}</p>}
        <ExplanationView explanation={answered.explanation} />
      </section>
    )
  }
  return (
    <section className="grid gap-3 border-t border-ink pt-4" aria-label={label} data-in-view="true">
      <VerdictLine judged={answered} kind={view.question.kind} />
      {answered.spelling !== undefined && (
        <KeptSpelling spelling={answered.spelling} fact={answered.explanation.fact} />
      )}
      <ExplanationView explanation={answered.explanation} />
      {answered.leech && <Leech onSetAside={onSetAside} onOtherKind={onOtherKind} />}
      <div className="-mx-3 flex flex-wrap">
        <Overrule judged={answered} onOverrule={onOverrule} />
        <button
          type="button"
          className={buttonLook({ look: 'quiet' })}
          data-report={answered.explanation.fact}
        >
          Report a mistake
        </button>
      </div>
    </section>
  )
}

/** The rating that stands. */
const CURRENT = 'aria-pressed:border-accent aria-pressed:[box-shadow:inset_0_0_0_1px_var(--accent)]'

const WORDS = { right: '✓ Right', partly: '≈ Partly right', wrong: '✕ Not so', unanswered: '' } as const

function VerdictLine({ judged, kind }: { judged: Judged; kind: Kind }) {
  const { verdict, explanation, back } = judged
  const key = explanation.keys.join(' or ')
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className={VERDICT} data-worth={isOverruled(judged) ? 'right' : verdict.worth}>
          {verdictWords(judged)}
        </p>
        <Note>{back}</Note>
      </div>
      {saysMore(judged) && <Note>{verdict.reason}</Note>}
      {saysKey(judged, kind) && <Really>The answer: {key}</Really>}
    </div>
  )
}

function verdictWords(judged: Judged): string {
  if (isOverruled(judged)) return '✓ Counted as right'
  return judged.answer ? WORDS[judged.verdict.worth] : 'Not known yet'
}

/** Whether the learner said that a wrong answer was right; of a question over several cards, only some are missed. */
function isOverruled({ verdict, rating, answer }: Judged): boolean {
  return answer !== undefined && verdict.worth === 'wrong' && rating > 1 && verdict.missed === undefined
}

/** What "I was right" came to: the answer counts, and what was written is right from now on. */
function KeptSpelling({ spelling, fact }: { spelling: string; fact: string }) {
  return (
    <Notice kind="there">
      <p>“{spelling}” is kept as a spelling of your own; Settings lists it, and can remove it.</p>
      <button
        type="button"
        className={buttonLook({ look: 'quiet' })}
        data-report={fact}
        data-report-spelling={spelling}
      >
        Suggest it for everybody
      </button>
    </Notice>
  )
}

/** Whether the reason adds something to the word above it. */
function saysMore({ verdict, answer }: Judged): boolean {
  if (answer === undefined || verdict.reason === 'Right.') return false
  return TRAITS[answer.kind].shows === 'below' || TRAITS[answer.kind].shows === 'on a scale'
}

/** The one right option says so itself. */
function saysKey({ verdict, explanation, answer }: Judged, kind: Kind): boolean {
  const { shows } = TRAITS[kind]
  if (shows === 'in place' || shows === 'on a scale' || verdict.worth === 'right') return false
  return (answer && TRAITS[answer.kind].shows) !== 'on its option' || explanation.keys.length > 1
}

/** The verdict as a screen reader says it. */
export function sayAnswered(answered: Answered, kind: Kind): string {
  if (answered.step === 'turned') return `${answered.explanation.keys.join(' or ')}.`
  const { verdict, explanation, back, answer } = answered
  const key = explanation.keys.join(' or ')
  if (verdict.worth === 'right') return `Right. ${back}`
  if (isOverruled(answered)) return `Counted as right. ${back}`
  const worth = answer ? `${WORDS[verdict.worth].slice(2)}. ` : ''
  if (TRAITS[kind].shows === 'in place') return `${worth}${verdict.reason} ${back}`
  return `${worth}The answer: ${key}. ${explanation.chosen ?? ''} ${back}`
}

/** The four ratings, for who knows better. */
function Overrule({ judged, onOverrule }: { judged: Judged; onOverrule: (rating: Rating) => void }) {
  const { overrule, rating } = judged
  if (overrule.length === 0) return null
  return (
    <details className="open:w-full">
      <summary className={buttonLook({ look: 'quiet', className: 'list-none' })}>Change the rating</summary>
      <ButtonRow className="px-3 py-2">
        {overrule.map((choice) => (
          <RatingButton key={choice.rating} choice={choice} current={rating} onOverrule={onOverrule} />
        ))}
      </ButtonRow>
    </details>
  )
}

/** Whether an answer was arranged or ticked: it cannot be right in another form than the one that was asked for. */
function isArranged({ kind }: Answer): boolean {
  return TRAITS[kind].shows === 'in place' && TRAITS[kind].writes === undefined
}

/** What a learner most often knows better than the verdict: that it was a guess, or right after all. */
export function knownBetter({
  verdict,
  answer,
  rating,
}: Judged): { rating: Rating; words: string } | undefined {
  if (verdict.worth !== 'right')
    return answer && rating < 3 && !isArranged(answer) && verdict.missed === undefined
      ? { rating: 3, words: 'I was right' }
      : undefined
  return answer && TRAITS[answer.kind].shows === 'on its option' && rating > 1
    ? { rating: 1, words: 'I guessed' }
    : undefined
}

type RatingButtonProps = { choice: RatingChoice; current: Rating; onOverrule: (rating: Rating) => void }

function RatingButton({ choice, current, onOverrule }: RatingButtonProps) {
  return (
    <button
      type="button"
      className={buttonLook({ className: CURRENT })}
      aria-pressed={choice.rating === current}
      onClick={() => onOverrule(choice.rating)}
    >
      <span>
        {choice.label}
        <span className="block text-fine font-normal">{choice.back}</span>
      </span>
    </button>
  )
}

function Leech({ onSetAside, onOtherKind }: { onSetAside: () => void; onOtherKind: () => void }) {
  return (
    <Notice kind="there">
      <p>This one keeps slipping away. Another way of asking may help, or leave it for now.</p>
      <ButtonRow>
        <Button onClick={onOtherKind}>Ask it another way</Button>
        <Button look="quiet" onClick={onSetAside}>
          Set it aside
        </Button>
      </ButtonRow>
    </Notice>
  )
}
