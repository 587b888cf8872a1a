import Link from 'next/link'
import type { FactView, TopicView } from '../_build/facts'
import { PageHead } from '../_ui/page'
import { Kicker } from '../_ui/text'
import { FactEntry } from './fact'

type Props = { topic: TopicView; facts: FactView[]; topics: TopicView[] }

/** Lists a topic's facts. */
export function Catalogue({ topic, facts, topics }: Props) {
  const told = firstTold(facts)
  return (
    <>
      <PageHead title={topic.title} margin={<Where number={topic.number} of={topics.length} />}>
        {topic.about}
      </PageHead>
      <div className="border-t border-ink">
        {facts.map((fact) => (
          <FactEntry key={fact.number} fact={fact} told={told.get(fact.number) ?? NONE} />
        ))}
      </div>
      <Neighbours topics={topics} number={topic.number} />
    </>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** Maps the first fact that each dispute touches to that dispute, which is shown in full there. */
function firstTold(facts: FactView[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>()
  const met = new Set<string>()
  for (const { number, explanation } of facts) {
    const here = explanation.disputes.map(({ id }) => id).filter((id) => !met.has(id))
    for (const id of here) met.add(id)
    told.set(number, new Set(here))
  }
  return told
}

function Where({ number, of }: { number: number; of: number }) {
  return (
    <>
      <Link className="inline-flex min-h-11 items-center underlined" href="/facts/" prefetch={false}>
        Facts
      </Link>
      , {number} of {of}
    </>
  )
}

function Neighbours({ topics, number }: { topics: TopicView[]; number: number }) {
  const before = topics[number - 2]
  const after = topics[number]
  return (
    <nav
      className="flex flex-wrap justify-between gap-x-8 gap-y-2 pt-6 font-serif text-fact/[1.4] normal-nums *:min-h-11 *:py-1.5 *:hover:underline *:hover:decoration-1"
      aria-label="Topics before and after"
    >
      {before && (
        <Link href={`/facts/${before.id}/`} prefetch={false} rel="prev">
          <Kicker as="span">Before</Kicker> {before.title}
        </Link>
      )}
      {after && (
        <Link className="ms-auto" href={`/facts/${after.id}/`} prefetch={false} rel="next">
          <Kicker as="span">Next</Kicker> {after.title}
        </Link>
      )}
    </nav>
  )
}
