import { clsx } from 'clsx'
import { memo, useId } from 'react'
import { Remark } from '../_ui/remark'
import { ResultBar } from './result-bar'
import type { StudentDetails, StudentIntents, StudentView } from './results-model'
import { StudentAnswers } from './student-answers'
import css from './students.module.css'

type Props = StudentIntents & {
  student: StudentView
  withPass: boolean
  isOpen: boolean
  onToggle: (id: string) => void
  detailsOf: (student: string) => StudentDetails | undefined
}

const OPEN = clsx(
  'min-h-11 py-1 text-start font-serif text-fact/[1.25] font-normal normal-nums wrap-anywhere',
  'underlined decoration-rule hover:decoration-current aria-expanded:decoration-current',
  'print:min-h-0 print:p-0 print:text-note/[1.25] print:no-underline',
)

const EXTRA =
  'block text-small whitespace-normal text-ink-soft print:ms-3 print:inline print:whitespace-nowrap'

/** Shows a line of the table, and the answers below it when opened. */
export const Student = memo(function Student(props: Props) {
  const { student, withPass, isOpen, onToggle, detailsOf, ...intents } = props
  const id = useId()
  const { name, remarks } = student
  return (
    <>
      <tr className={css.student}>
        <th scope="row" className={css.name}>
          <button
            type="button"
            className={OPEN}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(student.id)}
          >
            <bdi>{name}</bdi>
          </button>
          {remarks.length > 0 && (
            <span className="flex flex-wrap gap-1 print:ms-2 print:inline-flex">
              {remarks.map((remark) => (
                <Remark key={remark}>{remark}</Remark>
              ))}
            </span>
          )}
        </th>
        <Cells student={student} withPass={withPass} />
      </tr>
      {isOpen && (
        <tr className={css.details} id={id}>
          <td colSpan={4}>
            <StudentAnswers student={student.id} name={name} details={detailsOf(student.id)} {...intents} />
          </td>
        </tr>
      )}
    </>
  )
})

function Cells({ student, withPass }: Pick<Props, 'student' | 'withPass'>) {
  const { score, share, perCent, passed, time, extra, handedInWords, attempt, receipt } = student
  return (
    <>
      <td className={css.score}>
        <span className="font-semibold">{perCent}</span>{' '}
        <span className="text-small text-ink-soft">{score}</span>
        {withPass && passed !== null && (
          <span className="text-small text-ink-soft before:content-['_·_']">
            {passed ? 'passed' : 'not passed'}
          </span>
        )}
        <ResultBar
          share={share}
          look={passed === false ? 'hollow' : 'full'}
          className="mt-1.5 block print:ms-3 print:mt-0 print:inline-block print:w-24"
        />
      </td>
      <td className={css.time}>
        {time}
        {extra !== '' && <span className={EXTRA}>{extra}</span>}
      </td>
      <td className={css.in}>
        {handedInWords}
        {attempt !== '' && <span className={EXTRA}>{attempt}</span>}
        <span className="block text-small whitespace-nowrap text-ink-soft print:ms-3 print:inline">
          <span className="sr-only">receipt </span>
          <code>{receipt}</code>
        </span>
      </td>
    </>
  )
}
