import Link from 'next/link'
import { ButtonRow } from '../../_ui/actions'
import { LinkButton } from '../../_ui/button'
import { Lede, Note } from '../../_ui/text'
import type { QuizLine } from './results-model'

/** Lists the quizzes here if the address names none, or one this browser does not have. */
export function Choosing({ why, quizzes }: { why: string; quizzes: readonly QuizLine[] }) {
  return (
    <div className="results-choosing">
      <Lede>{why}</Lede>
      {quizzes.length > 0 && (
        <ul className="quiz-lines">
          {quizzes.map(({ id, title, href, handedIn }) => (
            <li key={id} className="quiz-line">
              <Link className="quiz-title" href={href} prefetch={false}>
                {title}
              </Link>
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
