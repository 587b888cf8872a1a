import { clsx } from 'clsx'
import { CLOSE_COLUMN } from './_ui/column'

/** Says what a teacher should know before relying on a quiz. */
export function Honesty() {
  return (
    <div className={clsx(CLOSE_COLUMN, 'mt-2')}>
      <p>
        <strong className="font-semibold">This is practice and homework, not a proctored exam.</strong> The
        answers are in the page that students open: somebody who knows how can read them there.
      </p>
      <p>
        What is checked: answers are judged again in your browser, so nobody can send you a score. Late and
        over-time hand-ins are marked, by the clock of the student’s device. A classmate who gets a submission
        cannot read it.
      </p>
      <p>
        What cannot be checked: who sat at the device, what they looked up, whether they took it before under
        another name, and whether their clock was right.
      </p>
    </div>
  )
}
