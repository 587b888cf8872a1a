import type { CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { judge } from '@/lib/question/judge'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Answer, Kind, Question, Verdict } from '@/lib/question/question'
import { type Calendar, loadByDay } from '@/lib/review/due-day'
import { isOpen } from '@/lib/review/rating'
import { type Recorded, record, recordMissed, recordRating } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import type { Memory, Rating, Review, StudyDay } from '@/lib/review/review'
import { createScheduler, type Scheduler } from '@/lib/review/scheduler'
import { begin, type Sitting, type SittingEvent, sit } from '@/lib/review/sitting'
import { studyDay } from '@/lib/review/study-day'
import { meetsSibling, type Posing, poseQuestion } from './posing'

/** What a sitting needs of the world: the clock, the log, and which kinds ask a card. */
export type World = Posing & {
  append: (entry: Entry) => { written: boolean }
  /** Milliseconds since 1970. */
  now: () => number
  zone: () => string
}

/** An answer as it was told: what the rating can still be changed on. */
export type Told = {
  answer?: Answer
  verdict: Verdict
  /** The card's memory before, and what the answer made of it. */
  memory: Memory
  recorded: Recorded
  /** The other cards of the question that were missed. */
  missed: Recorded[]
  /** What each rating would have made of it. */
  options: Record<Rating, Recorded>
}

/** A sitting and what is on the desk before the learner. An immutable value; each step gives another. */
export type Desk = {
  sitting: Sitting
  question?: Question
  /** The memory of the card that is asked. */
  memory: Memory
  /** The back of a flip card is up: what each rating would make of it. */
  turned?: Record<Rating, Recorded>
  /** Why the last attempt was no answer. */
  unanswered?: string
  told?: Told
  /** Cards that the learner wants to be asked otherwise, and the kinds to try. */
  otherKinds: ReadonlyMap<CardId, readonly Kind[]>
  /** The moment of the last review written. A review is named by its card and moment, and a name is used once. */
  written: number
}

/** A desk with these cards on it. */
export function layOut(world: World, cards: readonly CardId[], mode: Sitting['mode'], seed: string): Desk {
  const sitting = begin(cards, mode, seed)
  return pose(world, { sitting, otherKinds: new Map(), written: Number.NEGATIVE_INFINITY })
}

/** A desk with a sitting on it that was begun before. */
export function goOnWith(world: World, sitting: Sitting): Desk {
  const last = sitting.last
  const moments = last ? [last.review, ...last.missed].map(({ at }) => at) : []
  return pose(world, {
    sitting,
    otherKinds: new Map(),
    written: Math.max(Number.NEGATIVE_INFINITY, ...moments),
  })
}

/** Puts the question of the card whose turn it is before the learner. */
function pose(world: World, { sitting, otherKinds, written }: Omit<Desk, 'memory'>): Desk {
  const blank = { sitting, otherKinds, written, memory: NEW }
  const card = sitting.turn && world.index.card.get(sitting.turn.card)
  if (sitting.phase === 'finished' || !card) return blank
  const memory = world.progress().memories.get(card.id) ?? NEW
  return { ...blank, memory, question: poseQuestion(world, sitting, card, memory, otherKinds.get(card.id)) }
}

/** The next state; another question is put only where another has its turn. */
function step(world: World, desk: Desk, event: SittingEvent): Desk {
  const sitting = sit(desk.sitting, event)
  if (sitting === desk.sitting) return desk
  const same = sitting.phase === desk.sitting.phase && sitting.turn === desk.sitting.turn
  return same ? { ...desk, sitting } : pose(world, { ...desk, sitting })
}

/** The question has come to be seen. */
export function show(world: World, desk: Desk): Desk {
  const { sitting } = desk
  return sitting.phase === 'asking' && sitting.shown === undefined
    ? { ...desk, sitting: sit(sitting, { type: 'show', at: world.now() }) }
    : desk
}

/** Judges an answer and writes its review into the log; what is no answer only says so. */
export function answer(world: World, desk: Desk, given: Answer): Desk {
  const { question, sitting } = desk
  if (!question || sitting.phase !== 'asking') return desk
  const own = world.progress().spellings.get(question.card)
  const verdict = judge(world.index, question, given, own)
  if (verdict.worth === 'unanswered') return { ...desk, unanswered: verdict.reason }
  return tell(world, desk, verdict, given)
}

/** "I don't know": Again, without an answer. Of a question over several cards it says so of the card's own part. */
export function giveUp(world: World, desk: Desk): Desk {
  const { question } = desk
  if (!question || desk.sitting.phase !== 'asking') return desk
  const verdict: Verdict = { worth: 'wrong', reason: 'You did not know it.' }
  return tell(world, desk, question.others?.length ? { ...verdict, missed: [question.card] } : verdict)
}

/** Writes the reviews that a verdict makes, then shows the feedback. */
function tell(world: World, desk: Desk, verdict: Verdict, given?: Answer): Desk {
  const { memory, sitting } = desk
  const judging = judgingNow(world, desk, verdict)
  if (!judging || !sitting.turn) return desk
  const { moment, scheduler, calendar, options } = judging
  const judged = given && record({ ...moment, answer: given }, memory, scheduler, calendar)
  const recorded = judged ?? options[1]
  const missed = missedWith(world, moment, verdict, scheduler)
  const told: Told = { verdict, memory, recorded, missed, options, ...(given ? { answer: given } : {}) }
  for (const { review } of [recorded, ...missed]) world.append({ entry: 'review', ...review })
  return withTold(world, desk, told)
}

/** The back of a flip card, with what each rating of it will lead to. */
export function turnUp(world: World, desk: Desk): Desk {
  const judging = judgingNow(world, desk, { worth: 'unanswered', reason: '' })
  return judging ? { ...desk, turned: judging.options } : desk
}

/** Everything that the review of an answer given now follows from, and the reviews it could be. */
function judgingNow(world: World, desk: Desk, verdict: Verdict) {
  const { question, memory, sitting } = desk
  if (!question) return undefined
  const at = momentNow(world, desk)
  const took = Math.max(0, world.now() - (sitting.shown ?? world.now()))
  const progress = world.progress()
  const { dayTurn, retention } = progress.settings
  const day = studyDay(at, { zone: world.zone(), dayTurn })
  const moment = { card: question.card, kind: question.kind, at, day, took, verdict }
  const scheduler = schedulerFor(retention)
  const calendar = calendarOf(world.index, progress, question.card)
  const rated = (rating: Rating) => recordRating(moment, rating, memory, scheduler, calendar)
  return { moment, scheduler, calendar, options: { 1: rated(1), 2: rated(2), 3: rated(3), 4: rated(4) } }
}

function momentNow(world: World, { written }: Desk): number {
  return Math.max(world.now(), written + 1)
}

/** Again for the other cards that were missed, each by its own memory. */
export function missedWith(
  world: Pick<World, 'index' | 'progress'>,
  moment: Pick<Review, 'card' | 'kind' | 'at' | 'day'>,
  { missed = [] }: Verdict,
  scheduler: Scheduler,
): Recorded[] {
  const progress = world.progress()
  const others = [...new Set(missed)].filter((card) => card !== moment.card && world.index.card.has(card))
  return others.map((card) => {
    const memory = progress.memories.get(card) ?? NEW
    return recordMissed(card, moment, memory, scheduler, calendarOf(world.index, progress, card))
  })
}

/** The desk once the reviews of an answer are written. */
function withTold(world: World, desk: Desk, told: Told, spelling?: string): Desk {
  const { review } = told.recorded
  const missed = told.missed.map((one) => one.review)
  const owes = review.counts === 'practice' && review.rating > 1 && isOpen(told.memory, review.day)
  const { worth } = told.verdict
  const answering = { worth, review, fresh: told.memory.kind === 'new', missed, owes }
  const back = missed.map(({ card }) => card).filter((card) => !meetsSibling(world.index, desk.sitting, card))
  const whole = spelling === undefined ? answering : { ...answering, spelling }
  const written = Math.max(desk.written, ...[review, ...missed].map(({ at }) => at))
  return { ...desk, sitting: sit(desk.sitting, { type: 'answer', told: whole, back }), told, written }
}

/**
 * The learner knows the rating better: the card's review is taken back, and written again with another rating. Other
 * cards of the question stay as they are; a spelling of the learner's own is one no longer if the answer was none.
 */
export function overrule(world: World, desk: Desk, rating: Rating): Desk {
  const { told, sitting } = desk
  if (!told || !sitting.last || sitting.phase !== 'told') return desk
  const { spelling, review } = sitting.last
  if (rating === 1 && spelling !== undefined) setSpelling(world, desk, spelling, false)
  takeBack(world, [review])
  return retell(world, desk, { ...told, recorded: told.options[rating] }, rating === 1 ? undefined : spelling)
}

/**
 * "I was right": the card is rated Good and nothing of the question was missed. What was written is right from now on
 * for this card.
 */
export function wasRight(world: World, desk: Desk): Desk {
  const { told, sitting, question } = desk
  if (!told || !sitting.last || sitting.phase !== 'told') return desk
  const { review, missed, spelling: known } = sitting.last
  const spelling = known ?? (question && ownSpelling(question, told))
  if (spelling !== undefined && known === undefined) setSpelling(world, desk, spelling, true)
  takeBack(world, [review, ...missed])
  return retell(world, desk, { ...told, recorded: told.options[3], missed: [] }, spelling)
}

/** Writes the card's review once more, at a moment of its own. */
function retell(world: World, desk: Desk, told: Told, spelling: string | undefined): Desk {
  const review = { ...told.recorded.review, at: momentNow(world, desk) }
  world.append({ entry: 'review', ...review })
  const asking = { ...desk, sitting: sit(desk.sitting, { type: 'undo' }) }
  return withTold(world, asking, { ...told, recorded: { ...told.recorded, review } }, spelling)
}

/** What was written, where a text is all of the answer. */
function ownSpelling({ kind }: Question, { answer, verdict }: Told): string | undefined {
  if (TRAITS[kind].writes !== 'recalled' || verdict.worth === 'right' || !answer || !('text' in answer))
    return undefined
  return answer.text.trim() === '' ? undefined : answer.text
}

function setSpelling(world: World, desk: Desk, text: string, accepted: boolean): void {
  const card = desk.sitting.last?.card
  const at = momentNow(world, desk)
  if (card !== undefined) world.append({ entry: 'spelling', at, card, text, accepted })
}

function takeBack(world: World, reviews: readonly Review[]): void {
  for (const { card, at } of reviews)
    world.append({ entry: 'undo', at: Math.max(world.now(), at), review: { card, at } })
}

/** The last answer is taken back, in the log too, and its question stands open again. */
export function undo(world: World, desk: Desk): Desk {
  const { before, last } = desk.sitting
  if (!before || !last) return desk
  takeBack(world, [last.review, ...last.missed])
  if (last.spelling !== undefined) setSpelling(world, desk, last.spelling, false)
  return step(world, desk, { type: 'undo' })
}

/** From the feedback to the next question. */
export const goOn = (world: World, desk: Desk): Desk => step(world, desk, { type: 'next' })

/** The card is not asked any more until the learner takes it back. */
export function setAside(world: World, desk: Desk): Desk {
  const card = desk.question?.card
  if (card === undefined) return desk
  world.append({ entry: 'aside', at: world.now(), card, aside: true })
  const without = { ...desk, sitting: sit(desk.sitting, { type: 'elsewhere', cards: [card] }) }
  return goOn(world, without)
}

/** The card's next question in this sitting is of another kind. */
export function askOtherwise(world: World, desk: Desk, kinds: readonly Kind[]): Desk {
  const { question, otherKinds } = desk
  if (!question) return desk
  const place = kinds.indexOf(question.kind)
  const others = [...kinds.slice(place + 1), ...kinds.slice(0, Math.max(0, place))]
  return goOn(world, { ...desk, otherKinds: new Map(otherKinds).set(question.card, others) })
}

/** Cards answered or set aside in another tab leave the queue, and with them the cards of the same facts. */
export function follow(world: World, desk: Desk, entries: readonly Entry[]): Desk {
  const { index } = world
  const facts = new Set<string>()
  for (const entry of entries) {
    if (entry.entry !== 'review' && entry.entry !== 'aside') continue
    facts.add(index.card.get(entry.card)?.fact ?? '')
  }
  const cards = [...facts].flatMap((fact) => index.cardsOf.get(fact) ?? []).map(({ id }) => id)
  return cards.length === 0 ? desk : step(world, desk, { type: 'elsewhere', cards })
}

const schedulers = new Map<number, Scheduler>()

/** Making a scheduler costs more than asking it. */
export function schedulerFor(retention: number): Scheduler {
  const scheduler = schedulers.get(retention) ?? createScheduler({ retention })
  schedulers.set(retention, scheduler)
  return scheduler
}

const loads = new WeakMap<Progress, Map<StudyDay, number>>()

export function calendarOf(index: PackIndex, progress: Progress, card: CardId): Calendar {
  const fact = index.card.get(card)?.fact ?? ''
  const siblings = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => {
    const memory = id === card ? undefined : progress.memories.get(id)
    return memory?.kind === 'reviewed' ? [memory.due] : []
  })
  return { siblings, load: (day) => loadOf(progress).get(day) ?? 0 }
}

/** Cards due by day; counted only if it is asked for, and then once for the four ratings. */
function loadOf(progress: Progress): Map<StudyDay, number> {
  const known = loads.get(progress) ?? loadByDay(progress.memories.values())
  loads.set(progress, known)
  return known
}
