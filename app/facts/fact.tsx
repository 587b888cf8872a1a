import { clsx } from 'clsx'
import type { DisputeWords } from '@/lib/question/tell/explanation'
import type { FactView } from '../_build/facts'
import { Citations, DISPUTE, DisputeNote, FactText, Working } from '../_question/explanation'
import { Fine, Kicker, TextLink } from '../_ui/text'
import css from './fact.module.css'

type Props = {
  fact: FactView
  /** Disputes shown in full at this fact; others are shown at an earlier one. */
  told: ReadonlySet<string>
}

const ENTRY = clsx(
  'grid scroll-mt-4 gap-x-12 gap-y-1 border-b border-rule pt-5 pb-3 lg:grid-cols-fact lg:items-baseline',
  'target:[box-shadow:inset_0_3px_0_var(--accent)] print:break-inside-avoid',
)

const FOOT = clsx(
  'flex min-h-11 flex-wrap items-center justify-between gap-x-4 text-caption text-ink-soft',
  'lg:min-h-16 lg:flex-col lg:items-start lg:justify-start',
)

/** Without a script nothing can be copied or mailed; the line keeps its height. */
const REPORT = clsx(
  'ms-auto min-h-11 underline decoration-control underline-offset-[0.2em] not-live:invisible hover:text-ink',
  'lg:ms-0 lg:peer-not-data-memory:-mt-2.75',
)

/** Shows one entry of the catalogue. fact-marks.ts fills in what the learner knows of it. */
export function FactEntry({ fact: { number, sensitive, explanation }, told }: Props) {
  const { fact, text, note, working, according, citations, disputes } = explanation
  return (
    <article className={ENTRY} id={fact}>
      <p className="font-serif text-fact text-ink-soft normal-nums">{number}</p>
      <div className="grid gap-2.5">
        <FactText>{text}</FactText>
        {note && <Fine>{note}</Fine>}
        <Working working={working} />
        {according && <Fine>According to {according}.</Fine>}
        <Citations citations={citations} />
        {sensitive && <Fine>Sensitive: left out of sittings and quizzes unless you ask for it.</Fine>}
        {disputes.map((dispute) =>
          told.has(dispute.id) ? (
            <DisputeNote key={dispute.id} dispute={dispute} />
          ) : (
            <ToldAbove key={dispute.id} dispute={dispute} />
          ),
        )}
      </div>
      <p className={FOOT}>
        <span className={`peer ${css.memory}`} data-fact={fact} data-memory-words="" />
        <button
          type="button"
          className={REPORT}
          data-report={fact}
          aria-label={`Report a mistake in ${number}`}
        >
          Report a mistake
        </button>
      </p>
    </article>
  )
}

function ToldAbove({ dispute }: { dispute: DisputeWords }) {
  return (
    <p className={DISPUTE}>
      <Kicker as="span">Disputed</Kicker> <TextLink href={`#dispute-${dispute.id}`}>{dispute.title}</TextLink>
    </p>
  )
}
