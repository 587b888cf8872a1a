import type { Card, CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Settings } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { askQuestion, kindsFor, suits } from '@/lib/question/ask'
import { LAST_RESORT, TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import { nextDue } from '@/lib/review/forecast'
import { rankKinds } from '@/lib/review/ladder'
import { interleave, type Queue, queue } from '@/lib/review/queue'
import type { Memory, StudyDay } from '@/lib/review/review'
import { studyDay } from '@/lib/review/study-day'
import type { After } from './sitting-view'
import { onDay } from './when'

/** Milliseconds since 1970, and the learner's zone. */
export type Here = { now: number; zone: string }

/** Cards of one sitting: about ten minutes. What waits beyond is another sitting. */
const SITTING = 50
/** New cards that are offered beyond the day's limit. */
const MORE = 5

/** The cards of the next sitting; with `more`, a few new ones beyond the day's limit. */
export function planStudy(index: PackIndex, progress: Progress, here: Here, more = false): CardId[] {
  return interleave(todaysQueue(index, progress, here, more)).slice(0, SITTING)
}

/** The kinds to ask a card by in Study, in the order in which to try them. */
export function kindsToStudy(index: PackIndex, settings: () => Settings) {
  return (card: Card, memory: Memory, seed: string, must: boolean): Iterable<Kind> => {
    const { pinned, excluded } = settings()
    const ways = {
      suits: (kind: Kind) => suits(index, card, kind),
      together: (kind: Kind) => isOverSeveral(index, card, kind, seed),
    }
    return rankKinds({ ...ways, pinned, excluded, must }, memory, seed)
  }
}

/** To select and to name can be of one card with several answers, or of a set of cards. */
function isOverSeveral(index: PackIndex, card: Card, kind: Kind, seed: string): boolean {
  if (!TRAITS[kind].asksSets) return false
  return (askQuestion(index, card, kind, seed).others ?? []).length > 0
}

/** The kinds that suit a card, without those that the learner does not want, if any is left. */
export function kindsInPlay(index: PackIndex, { excluded }: Pick<Settings, 'excluded'>, id: CardId): Kind[] {
  const card = index.card.get(id)
  const suiting = card ? kindsFor(index, card) : []
  const wanted = suiting.filter((kind) => !excluded.includes(kind))
  return wanted.length > 0 ? wanted : suiting.filter((kind) => kind === LAST_RESORT)
}

/** What can come after a sitting, or instead of one. */
export function afterStudy(index: PackIndex, progress: Progress, here: Here): After {
  const today = todaysQueue(index, progress, here, false)
  const waiting = today.due.length + today.fresh.length
  const moreNew = waiting > 0 ? 0 : todaysQueue(index, progress, here, true).fresh.length
  return { nothing: 'Nothing is due.', next: nextWords(progress, here, waiting), waiting, moreNew }
}

/** What is due and new today; with `more`, a few new cards beyond the limit. */
export function todaysQueue(index: PackIndex, progress: Progress, here: Here, more = false): Queue {
  const { memories, aside, settings } = progress
  const today = todayOf(progress, here)
  const answeredToday = new Set<CardId>()
  let introduced = 0
  for (const [card, memory] of memories) {
    if (memory.kind === 'new' || memory.day !== today) continue
    answeredToday.add(card)
    if (memory.reviews === 1) introduced += 1
  }
  const newPerDay = more ? Math.max(settings.newPerDay, introduced) + MORE : settings.newPerDay
  const wanted = { newPerDay, sensitive: settings.sensitive }
  const { cards } = index
  const seed = String(today)
  return queue({
    cards,
    memories,
    settings: wanted,
    today,
    now: here.now,
    answeredToday,
    setAside: aside,
    seed,
  })
}

function todayOf({ settings }: Progress, { now, zone }: Here): StudyDay {
  return studyDay(now, { zone, dayTurn: settings.dayTurn })
}

function nextWords(progress: Progress, here: Here, waiting: number): string {
  if (waiting > 0) return `${waiting === 1 ? 'One more card waits' : `${waiting} more cards wait`} today.`
  const today = todayOf(progress, here)
  const next = nextDue(progress.memories.values(), today)
  if (!next) return ''
  const day = onDay(next.day, today, { zone: here.zone, dayTurn: progress.settings.dayTurn })
  return `Come back ${day}: ${next.cards === 1 ? 'one card is' : `${next.cards} cards are`} due then.`
}
