import type { OpenQuizRow } from '../_store/kept-rows'
import { ButtonRow } from '../_ui/actions'
import { LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Notice } from '../_ui/notice'

/** Lists quizzes with something left to do. */
export function OpenQuizRows({ rows }: { rows: OpenQuizRow[] }) {
  return rows.map(({ title, href, isToSend, words, act }) => (
    <div key={href} className="mb-8">
      <Leaf>
        <Notice>
          <p>
            {isToSend ? 'Ready to send: ' : 'Quiz '}“<bdi>{title}</bdi>”{isToSend ? '. ' : ': '}
            {words}
          </p>
          <ButtonRow className="mt-2">
            <LinkButton href={href}>{act}</LinkButton>
          </ButtonRow>
        </Notice>
      </Leaf>
    </div>
  ))
}
