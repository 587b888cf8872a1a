import { memo, useId } from 'react'
import { ResultBar } from './result-bar'
import type { StudentDetails, StudentIntents, StudentView } from './results-model'
import { StudentAnswers } from './student-answers'

type Props = StudentIntents & {
  student: StudentView
  withPass: boolean
  isOpen: boolean
  onToggle: (id: string) => void
  detailsOf: (student: string) => StudentDetails | undefined
}

/** Shows a line of the table, and the answers below it when opened. */
export const Student = memo(function Student(props: Props) {
  const { student, withPass, isOpen, onToggle, detailsOf, ...intents } = props
  const id = useId()
  const { name, score, share, perCent, passed, time, extra, handedInWords, remarks, attempt, receipt } =
    student
  return (
    <>
      <tr className="student">
        <th scope="row" className="student-name">
          <button
            type="button"
            className="student-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(student.id)}
          >
            <bdi>{name}</bdi>
          </button>
          {remarks.length > 0 && (
            <span className="remarks">
              {remarks.map((remark) => (
                <span key={remark} className="remark">
                  {remark}
                </span>
              ))}
            </span>
          )}
        </th>
        <td className="student-score">
          <span className="student-percent">{perCent}</span> <span className="student-points">{score}</span>
          {withPass && passed !== null && (
            <span className="student-passed">{passed ? 'passed' : 'not passed'}</span>
          )}
          <ResultBar share={share} look={passed === false ? 'hollow' : 'full'} />
        </td>
        <td className="student-time">
          {time}
          {extra !== '' && <span className="student-extra">{extra}</span>}
        </td>
        <td className="student-in">
          {handedInWords}
          {attempt !== '' && <span className="student-extra">{attempt}</span>}
          <span className="student-receipt">
            <span className="sr-only">receipt </span>
            <code>{receipt}</code>
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr className="student-details" id={id}>
          <td colSpan={4}>
            <StudentAnswers student={student.id} name={name} details={detailsOf(student.id)} {...intents} />
          </td>
        </tr>
      )}
    </>
  )
})
