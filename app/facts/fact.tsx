import type { DisputeWords } from '@/lib/question/tell/explanation'
import type { FactView } from '../_build/facts'
import { Citations, DisputeNote, Working } from '../_question/explanation'
import { Fine, Kicker, TextLink } from '../_ui/text'

type Props = {
  fact: FactView
  /** Disputes shown in full at this fact; others are shown at an earlier one. */
  told: ReadonlySet<string>
}

/** Shows one entry of the catalogue. fact-marks.ts fills in what the learner knows of it. */
export function FactEntry({ fact: { number, sensitive, explanation }, told }: Props) {
  const { fact, text, working, according, citations, disputes } = explanation
  return (
    <article className="fact" id={fact}>
      <p className="fact-number">{number}</p>
      <div className="explanation">
        <p className="fact-text">{text}</p>
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
      <p className="fact-foot">
        <span className="memory" data-fact={fact} data-memory-words="" />
        <button
          type="button"
          className="report"
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
    <p className="dispute">
      <Kicker as="span">Disputed</Kicker> <TextLink href={`#dispute-${dispute.id}`}>{dispute.title}</TextLink>
    </p>
  )
}
