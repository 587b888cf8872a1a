import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { ButtonRow } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { Label, Note } from '../../_ui/text'
import { Remark } from '../_ui/remark'
import css from './questions.module.css'
import { ResultBar } from './result-bar'
import type { OptionView, QuestionView, ResultsIntents, WrittenView } from './results-model'
import { WORTH_ORDER, WORTHS } from './worth-words'

type Props = Pick<ResultsIntents, 'onAccept' | 'onDrop'> & { question: QuestionView }

/** Shows what the answers to one question tell about it and the class. */
export function QuestionDetails({ question, onAccept, onDrop }: Props) {
  const { counts, options, written, wordings, state } = question
  return (
    <div className="grid gap-5 pt-1 pb-6 sm:ps-14 print:block print:pt-0 print:pb-2 print:*:mb-1 print:ps-8">
      <dl className={clsx(css.figures, 'grid gap-2 print:block print:break-inside-avoid')}>
        <Line name="Right answer">{question.right}</Line>
        <Line name="Asked as">{question.kind}</Line>
        <Line name="Answers">
          {WORTH_ORDER.filter((worth) => counts[worth] > 0)
            .map((worth) => `${counts[worth]} ${WORTHS[worth].word}`)
            .join(', ')}
        </Line>
        <Line name="Discrimination" none={question.discrimination === ''}>
          {question.discrimination}
          <span className={clsx(css.meaning, 'text-small text-ink-soft not-print:block')}>
            {question.discriminationWords}
          </span>
        </Line>
        <Line name="Median time" none={question.medianTime === ''}>
          {question.medianTime || 'Nobody had it on the screen.'}
        </Line>
        {wordings.length > 0 && (
          <Line name="Other wordings">
            {wordings.map((wording) => (
              <span key={wording} className="not-print:block">
                {wording}
              </span>
            ))}
          </Line>
        )}
      </dl>
      {options.length > 0 && <Options options={options} />}
      {written.length > 0 && (
        <Written written={written} onAccept={(text) => onAccept(question.question, text)} />
      )}
      {state !== 'cannot be made' && (
        <ButtonRow className="print:hidden">
          <Button onClick={() => onDrop(question.question, state === 'counts')}>
            {state === 'counts' ? 'Drop this question' : 'Count this question again'}
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

/** `none` marks a line that only explains why there is no value; paper omits it. */
function Line({ name, none, children }: { name: string; none?: boolean; children: ReactNode }) {
  return (
    <div className="not-print:grid sm:grid-cols-[9rem_minmax(0,1fr)]" data-none={none || undefined}>
      <dt className="text-small text-ink-soft">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}

/** A cell of the table; on a phone, an option's name stands on a line of its own, above its two bars. */
const CELL = 'pe-4 text-start align-top wrap-anywhere'
const HEAD_CELL = clsx(CELL, 'text-small font-normal text-ink-soft')
const ROW = 'max-sm:grid max-sm:grid-cols-2 print:break-inside-avoid'

/** Shows a table of bars: what the stronger and the weaker group chose. */
function Options({ options }: { options: readonly OptionView[] }) {
  return (
    <table className="w-full table-fixed max-sm:block">
      <Label as="caption" className="mb-1 text-start sm:table-caption print:break-after-avoid">
        What was chosen
      </Label>
      <thead className="print:break-after-avoid">
        <tr className={ROW}>
          <th className={clsx(HEAD_CELL, 'max-sm:hidden print:w-[52%]')} scope="col">
            Option
          </th>
          {options[0]?.bars.map(({ group }) => (
            <th key={group} className={HEAD_CELL} scope="col">
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {options.map((option) => (
          <Option key={`${option.text} ${option.right}`} option={option} />
        ))}
      </tbody>
    </table>
  )
}

function Option({ option: { text, right, bars } }: { option: OptionView }) {
  return (
    <tr className={ROW}>
      <th
        className={clsx(
          CELL,
          right ? 'font-semibold' : 'font-normal',
          'pt-2 max-sm:col-span-full sm:pb-2 print:w-[52%] print:py-0.25 print:text-small',
        )}
        scope="row"
      >
        {text}
        {right && <Remark className="ms-2">✓ right</Remark>}
      </th>
      {bars.map(({ group, share, words }, i) => (
        <td
          key={group}
          className={clsx(
            CELL,
            'pt-0.5 pb-2 text-small sm:pt-2 print:py-0.25',
            'print:[&>svg]:inline-block print:[&>svg]:w-[calc(100%-4rem)]',
          )}
        >
          <span className="print:inline-block print:w-14">{words}</span>
          <ResultBar share={share} look={i === 0 ? 'full' : 'hollow'} />
        </td>
      ))}
    </tr>
  )
}

/** An answer and its button; on paper the answers run on in one paragraph. */
const WRITTEN = clsx(
  'flex flex-wrap items-center justify-between gap-x-4 border-b border-rule',
  "print:inline print:border-0 print:not-first:before:content-['_·_']",
)

function Written({
  written,
  onAccept,
}: {
  written: readonly WrittenView[]
  onAccept: (text: string) => void
}) {
  return (
    <div>
      <Label as="h4" className="print:break-after-avoid">
        What was written and is not counted as right
      </Label>
      <ul className="grid print:block">
        {written.map(({ text, times, worth, acceptable }) => (
          <li key={`${worth} ${text}`} className={WRITTEN}>
            <span className="min-w-0 wrap-anywhere">
              <bdi>{text}</bdi>{' '}
              <Note as="span">
                {times === 1 ? 'once' : `${times} times`}, {WORTHS[worth].word}
              </Note>
            </span>
            {acceptable && (
              <Button look="quiet" sides="none" onClick={() => onAccept(text)}>
                Accept from everybody<span className="sr-only">: {text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
