import { clsx } from 'clsx'
import type { GivenView } from './quiz-model'

/** Shows the answer in the learner's own words. */
export function Given({ given: { parts, isOrder } }: { given: GivenView }) {
  if (parts.length === 1) return <bdi className={clsx(LEARNED, 'block')}>{parts[0]}</bdi>
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List className={clsx(LEARNED, 'grid gap-1 ps-6', isOrder ? 'list-decimal' : 'list-disc')}>
      {parts.map((part) => (
        <li key={part}>
          <bdi>{part}</bdi>
        </li>
      ))}
    </List>
  )
}

const LEARNED = 'font-serif text-head/[1.25] text-ink-soft normal-nums'
