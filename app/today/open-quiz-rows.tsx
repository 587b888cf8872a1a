import type { OpenQuizRow } from '../_store/kept-rows'
import { LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Notice } from '../_ui/notice'

/** Lists quizzes with something left to do. */
export function OpenQuizRows({ rows }: { rows: OpenQuizRow[] }) {
  return rows.map(({ title, href, isToSend, words, act }) => (
    <div key={href} className="reminder quiz-reminder">
      <Leaf>
        <Notice>
          <p>
            {isToSend ? 'Ready to send: ' : 'Quiz '}“<bdi>{title}</bdi>”{isToSend ? '. ' : ': '}
            {words}
          </p>
          <div className="actions">
            <LinkButton href={href}>{act}</LinkButton>
          </div>
        </Notice>
      </Leaf>
    </div>
  ))
}
