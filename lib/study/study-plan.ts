import type { Card, CardId } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { askQuestion, kindsFor, suits } from '../question/ask'
import { LAST_RESORT, TRAITS } from '../question/kinds/all-traits'
import type { Kind } from '../question/question'
import { nextDue } from '../review/forecast'
import { rankKinds } from '../review/ladder'
import { interleave, type Queue, queue } from '../review/queue'
import type { Memory, StudyDay } from '../review/review'
import { studyDay } from '../review/study-day'
import { onDay } from './day-words'
import { memoriesAsked } from './facts-met'
import type { Here, Learner, StudySettings } from './learner'

/** What can come after a session, or instead of one without cards; then `nothing` explains why. */
export type After = { nothing: string; next: string; waiting: number; moreNew: number }

/** Cards of one session, about ten minutes. The rest waits for another session. */
const LONGEST_SESSION = 50
/** New cards offered beyond the day's limit. */
const MORE = 5

/** Returns the cards of the next session; with `more`, a few new ones beyond the day's limit. */
export function planStudy(index: PackIndex, learner: Learner, here: Here, more = false): CardId[] {
  return interleave(todaysQueue(index, learner, here, more)).slice(0, LONGEST_SESSION)
}

/** Returns the kinds to ask a card by in Study, in the order to try them. */
export function kindsToStudy(index: PackIndex, settings: () => StudySettings) {
  return (card: Card, memory: Memory, seed: string, must: boolean): Iterable<Kind> => {
    const { pinned, excluded } = settings()
    const ways = {
      suits: (kind: Kind) => suits(index, card, kind),
      together: (kind: Kind) => isOverSeveral(index, card, kind, seed),
    }
    return rankKinds({ ...ways, pinned, excluded, must }, memory, seed)
  }
}

/** Select and name-all can ask one card with several answers, or a set of cards. */
function isOverSeveral(index: PackIndex, card: Card, kind: Kind, seed: string): boolean {
  if (!TRAITS[kind].asksSets) return false
  return (askQuestion(index, card, kind, seed).others ?? []).length > 0
}

/** Returns the suitable kinds that the learner did not exclude; if none is left, flip where it suits. */
export function kindsInPlay(
  index: PackIndex,
  { excluded }: Pick<StudySettings, 'excluded'>,
  id: CardId,
): Kind[] {
  const card = index.card.get(id)
  const suiting = card ? kindsFor(index, card) : []
  const wanted = suiting.filter((kind) => !excluded.includes(kind))
  return wanted.length > 0 ? wanted : suiting.filter((kind) => kind === LAST_RESORT)
}

/** Says what can come after a session, or instead of one. */
export function afterStudy(index: PackIndex, learner: Learner, here: Here): After {
  const today = todaysQueue(index, learner, here, false)
  const waiting = today.due.length + today.fresh.length
  const moreNew = waiting > 0 ? 0 : todaysQueue(index, learner, here, true).fresh.length
  return { nothing: 'Nothing is due.', next: nextWords(index, learner, here, waiting), waiting, moreNew }
}

/** Returns today's due and new cards; with `more`, a few new cards beyond the limit. */
export function todaysQueue(index: PackIndex, learner: Learner, here: Here, more = false): Queue {
  const { memories, aside, settings } = learner
  const today = studyDayNow(learner, here)
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

function studyDayNow({ settings }: Learner, { now, zone }: Here): StudyDay {
  return studyDay(now, { zone, dayTurn: settings.dayTurn })
}

function nextWords(index: PackIndex, learner: Learner, here: Here, waiting: number): string {
  if (waiting > 0) return `${waiting === 1 ? 'One more card waits' : `${waiting} more cards wait`} today.`
  const today = studyDayNow(learner, here)
  const next = nextDue(memoriesAsked(index, learner), today)
  if (!next) return ''
  const day = onDay(next.day, today, { zone: here.zone, dayTurn: learner.settings.dayTurn })
  return `Come back ${day}: ${next.cards === 1 ? 'one card is' : `${next.cards} cards are`} due then.`
}
