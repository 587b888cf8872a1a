import type { GivenView } from './quiz-model'

/** Shows the answer in the learner's own words. */
export function Given({ given: { parts, isOrder } }: { given: GivenView }) {
  if (parts.length === 1) return <bdi className="given-text">{parts[0]}</bdi>
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List className="given-text given-parts">
      {parts.map((part) => (
        <li key={part}>
          <bdi>{part}</bdi>
        </li>
      ))}
    </List>
  )
}
