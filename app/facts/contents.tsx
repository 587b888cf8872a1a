import Link from 'next/link'
import type { TopicView } from '../_build/facts'

/** Lists the topics like a catalogue's contents. fact-marks.ts fills in how many facts of each are known. */
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

/** Says how much there is: "14 topics, 381 facts". */
export function Extent({ topics }: { topics: TopicView[] }) {
  const facts = topics.reduce((sum, topic) => sum + topic.facts, 0)
  return `${topics.length} topics, ${facts} facts`
}
