import Link from 'next/link'
import type { TopicView } from '../_build/facts'

/** Lists the topics like a catalogue's contents. fact-marks.ts fills in how many facts of each are known. */
export function Contents({ topics }: { topics: TopicView[] }) {
  return (
    <section aria-label="Topics">
      <ol>
        {topics.map(({ id, number, title, about, facts }) => (
          <li
            key={id}
            className="relative grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-rule py-4 lg:grid-cols-fact lg:items-baseline lg:gap-x-12"
          >
            <span className="font-serif text-head text-ink-soft normal-nums">{number}</span>
            <div>
              <h2 className="text-head">
                <Link
                  // The whole entry leads there.
                  className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
                  href={`/facts/${id}/`}
                  prefetch={false}
                >
                  {title}
                </Link>
              </h2>
              <p className="mt-1 text-ink-soft">{about}</p>
            </div>
            <p className="col-2 mt-1 flex gap-4 text-small text-ink-soft lg:col-3 lg:grid lg:min-h-11.25 lg:gap-0">
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
