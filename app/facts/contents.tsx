import Link from 'next/link'
import type { TopicView } from '../_build/facts'

/** The topics, as the contents of a catalogue. How many facts of each are known is filled in by fact-marks.ts. */
export function Contents({ topics }: { topics: TopicView[] }) {
  return (
    <section aria-label="Topics">
      <ol className="contents">
        {topics.map(({ id, number, title, about, facts }) => (
          <li key={id}>
            <span className="contents-number">{number}</span>
            <div>
              <h2>
                <Link href={`/facts/${id}/`} prefetch={false}>
                  {title}
                </Link>
              </h2>
              <p>{about}</p>
            </div>
            <p className="contents-count">
              <span>{facts}&nbsp;facts</span>
              <span data-topic={id} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How much there is: "14 topics, 381 facts". */
export function Extent({ topics }: { topics: TopicView[] }) {
  const facts = topics.reduce((sum, topic) => sum + topic.facts, 0)
  return `${topics.length} topics, ${facts} facts`
}
