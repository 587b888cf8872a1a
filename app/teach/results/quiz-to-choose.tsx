import { clsx } from 'clsx'
import { ButtonRow } from '../../_ui/actions'
import { LinkButton } from '../../_ui/button'
import { Lede, Note } from '../../_ui/text'
import { QuizTitle } from '../_ui/quiz-title'
import type { QuizLine } from './results-model'

/** The classes of a line of a list, with something to do at its end. */
export const LINE = clsx(
  'flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1.5 wrap-anywhere',
  'print:break-inside-avoid print:py-0.5',
)

/** Lists the quizzes here if the address names none, or one this browser does not have. */
export function Choosing({ why, quizzes }: { why: string; quizzes: readonly QuizLine[] }) {
  return (
    <div className="grid max-w-measure gap-6 lg:ms-beside-margin">
      <Lede>{why}</Lede>
      {quizzes.length > 0 && (
        <ul>
          {quizzes.map(({ id, title, href, handedIn }) => (
            <li key={id} className={LINE}>
              <QuizTitle href={href}>{title}</QuizTitle>
              <Note as="span">{handedIn}</Note>
            </li>
          ))}
        </ul>
      )}
      <ButtonRow>
        <LinkButton href="/teach/">{quizzes.length > 0 ? 'All quizzes' : 'Make a quiz'}</LinkButton>
      </ButtonRow>
    </div>
  )
}
