import { pack } from '@/content/second-east-turkestan-republic'
import type { Card } from '@/lib/card/card'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { openProgress } from '@/lib/progress/log/store'
import { suits } from '@/lib/question/ask'
import type { Kind } from '@/lib/question/question'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY } from '@/lib/review/study-day'
import type { StudyContext } from '@/lib/study/answering'
import { kindsToStudy } from '@/lib/study/study-plan'

export const index: PackIndex = indexPack(pack)
export const NOON = Date.UTC(2026, 10, 23, 12)

/** A world in which some cards were learned so well that they have passed thirty days, and are due. */
export function worldOf(known: readonly string[], kinds?: readonly Kind[]) {
  const { remember, stamp: model } = createScheduler()
  const store = openProgress(undefined, { writer: 'test', now: NOON, remember, model })
  store.merge(known.flatMap(longKnown))
  const log: Entry[] = []
  let at = NOON
  const world: StudyContext = {
    index,
    learner: store.progress,
    history: store.history,
    append: (entry) => {
      log.push(entry)
      return store.append(entry)
    },
    now: () => at,
    zone: () => 'Europe/Berlin',
    kindsOf: kinds ? (card) => suiting(card, kinds) : kindsToStudy(index, () => store.progress().settings),
  }
  const wait = (ms: number) => {
    at += ms
  }
  return { world, store, log, wait }
}

/** The wanted kinds that suit a card; one that none of them suits is turned over. */
function suiting(card: Card, kinds: readonly Kind[]): Kind[] {
  const fitting = kinds.filter((kind) => suits(index, card, kind))
  return fitting.length > 0 ? fitting : ['flip']
}

/** Reviews at growing intervals, the last due today. */
function longKnown(card: string): Entry[] {
  const daysAgo = [200, 60]
  return daysAgo.map((ago, i) => {
    const at = NOON - ago * DAY
    const interval = ago - (daysAgo[i + 1] ?? 0)
    const review = { card, at, day: Math.floor(at / DAY), interval, took: 1 }
    return { entry: 'review', ...review, rating: 3, kind: 'typed', counts: 'scheduled' } as const
  })
}
