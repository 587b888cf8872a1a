import { KINDS, type Kind } from '@/lib/question/question'
import { Asked, type Done } from '../components/asked'
import type { Entry } from './entry'
import { KIND_SAMPLES } from './kinds'

/** Every kind of question: asked, answered rightly and wrongly, and given up. */
export const KIND_ENTRIES: Entry[] = KINDS.flatMap((kind) =>
  doneTo(kind).map(([state, done]) => ({
    of: kind,
    state,
    element: (
      <Asked key={`${kind} ${state}`} question={KIND_SAMPLES[kind].question} {...(done && { done })} />
    ),
  })),
)

function doneTo(kind: Kind): [state: string, done?: Done][] {
  const { right, wrong } = KIND_SAMPLES[kind]
  const turned: [string, Done][] = kind === 'flip' ? [['turned', 'turned']] : []
  return [
    ['asked'],
    ...turned,
    ['right', { answer: right }],
    ['wrong', { answer: wrong }],
    ['given up', 'given up'],
  ]
}
