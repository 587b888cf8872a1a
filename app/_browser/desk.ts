import type { Card, CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { Answer, Kind, Question, Verdict } from '@/lib/question/question'
import type { Calendar } from '@/lib/review/due-day'
import { type Recorded, record, recordRating } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import type { Memory, Rating, StudyDay } from '@/lib/review/review'
import { createScheduler, type Scheduler } from '@/lib/review/scheduler'
import { begin, type Sitting, type SittingEvent, sit } from '@/lib/review/sitting'
import { studyDay } from '@/lib/review/study-day'

/** What a sitting needs of the world: the clock, the log, and which kind asks a card. */
export type World = {
  index: PackIndex
  progress: () => Progress
  append: (entry: Entry) => { written: boolean }
  /** Milliseconds since 1970. */
  now: () => number
  zone: () => string
  kindOf: (card: Card, memory: Memory, seed: string) => Kind
}

/** An answer as it was told: what the rating can still be changed on. */
export type Told = {
  answer?: Answer
  verdict: Verdict
  /** The card's memory before, and what the answer made of it. */
  memory: Memory
  recorded: Recorded
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
  /** Cards that the learner wants to be asked in another kind. */
  otherKinds: ReadonlyMap<CardId, Kind>
}

/** A desk with these cards on it. */
export function layOut(world: World, cards: readonly CardId[], mode: Sitting['mode'], seed: string): Desk {
  const otherKinds = new Map<CardId, Kind>()
  return pose(world, { sitting: begin(cards, mode, seed), memory: NEW, otherKinds })
}

/** Puts the question of the card whose turn it is before the learner. */
function pose(world: World, desk: Pick<Desk, 'sitting' | 'otherKinds'> & Partial<Desk>): Desk {
  const { sitting, otherKinds } = desk
  const blank = { sitting, otherKinds, memory: NEW }
  const card = sitting.turn && world.index.card.get(sitting.turn.card)
  if (sitting.phase === 'finished' || !card) return blank
  const memory = world.progress().memories.get(card.id) ?? NEW
  const seed = `${sitting.seed} ${sitting.answered}`
  const kind = otherKinds.get(card.id) ?? world.kindOf(card, memory, seed)
  return { ...blank, memory, question: askQuestion(world.index, card, kind, seed) }
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
  const verdict = judge(world.index, question, given)
  if (verdict.worth === 'unanswered') return { ...desk, unanswered: verdict.reason }
  return tell(world, desk, verdict, given)
}

/** "I don't know": Again, without an answer. */
export function giveUp(world: World, desk: Desk): Desk {
  if (!desk.question || desk.sitting.phase !== 'asking') return desk
  return tell(world, desk, { worth: 'wrong', reason: 'You did not know it.' })
}

function tell(world: World, desk: Desk, verdict: Verdict, given?: Answer): Desk {
  const { memory, sitting } = desk
  const judging = judgingNow(world, desk, verdict)
  if (!judging || !sitting.turn) return desk
  const { moment, scheduler, calendar, options } = judging
  const judged = given && record({ ...moment, answer: given }, memory, scheduler, calendar)
  const recorded = judged ?? options[1]
  return keep(world, desk, { verdict, memory, recorded, options, ...(given ? { answer: given } : {}) })
}

/** The back of a flip card, with what each rating of it will lead to. */
export function turnUp(world: World, desk: Desk): Desk {
  const judging = judgingNow(world, desk, { worth: 'unanswered', reason: '' })
  return judging ? { ...desk, turned: judging.options } : desk
}

/** Everything that the review of an answer given now follows from, and the reviews it could be. */
function judgingNow(world: World, { question, memory, sitting }: Desk, verdict: Verdict) {
  if (!question) return undefined
  const at = world.now()
  const progress = world.progress()
  const { dayTurn, retention } = progress.settings
  const day = studyDay(at, { zone: world.zone(), dayTurn })
  const took = Math.max(0, at - (sitting.shown ?? at))
  const moment = { card: question.card, kind: question.kind, at, day, took, verdict }
  const scheduler = schedulerFor(retention)
  const calendar = calendarOf(world.index, progress, question.card)
  const rated = (rating: Rating) => recordRating(moment, rating, memory, scheduler, calendar)
  return { moment, scheduler, calendar, options: { 1: rated(1), 2: rated(2), 3: rated(3), 4: rated(4) } }
}

/** Writes the review, then shows the feedback. */
function keep(world: World, desk: Desk, told: Told): Desk {
  const { review } = told.recorded
  world.append({ entry: 'review', ...review })
  const { worth } = told.verdict
  const fresh = told.memory.kind === 'new'
  return { ...desk, sitting: sit(desk.sitting, { type: 'answer', worth, review, fresh }), told }
}

/** The learner knows better: the review is taken back, and written again with another rating. */
export function overrule(world: World, desk: Desk, rating: Rating): Desk {
  const { told, sitting } = desk
  if (!told || sitting.phase !== 'told') return desk
  takeBack(world, sitting)
  const option = told.options[rating].review
  // A review is named by its card and moment, and that name is used up.
  const review = { ...option, at: Math.max(world.now(), told.recorded.review.at + 1) }
  const asking = { ...desk, sitting: sit(sitting, { type: 'undo' }) }
  return keep(world, asking, { ...told, recorded: { ...told.options[rating], review } })
}

function takeBack(world: World, sitting: Sitting): void {
  const review = sitting.last?.review
  if (!review) return
  const { card, at } = review
  world.append({ entry: 'undo', at: Math.max(world.now(), at), review: { card, at } })
}

/** The last answer is taken back, in the log too, and its question stands open again. */
export function undo(world: World, desk: Desk): Desk {
  if (!desk.sitting.before) return desk
  takeBack(world, desk.sitting)
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
  const kind = kinds[(kinds.indexOf(question.kind) + 1) % kinds.length] ?? 'flip'
  return goOn(world, { ...desk, otherKinds: new Map(otherKinds).set(question.card, kind) })
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
function schedulerFor(retention: number): Scheduler {
  const scheduler = schedulers.get(retention) ?? createScheduler({ retention })
  schedulers.set(retention, scheduler)
  return scheduler
}

const loads = new WeakMap<Progress, Map<StudyDay, number>>()

function calendarOf(index: PackIndex, progress: Progress, card: CardId): Calendar {
  const fact = index.card.get(card)?.fact ?? ''
  const siblings = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => {
    const memory = id === card ? undefined : progress.memories.get(id)
    return memory?.kind === 'reviewed' ? [memory.due] : []
  })
  return { siblings, load: (day) => loadOf(progress).get(day) ?? 0 }
}

/** Cards due by day; counted only if it is asked for, and then once for the four ratings. */
function loadOf(progress: Progress): Map<StudyDay, number> {
  const known = loads.get(progress)
  if (known) return known
  const load = new Map<StudyDay, number>()
  for (const memory of progress.memories.values()) {
    if (memory.kind === 'reviewed') load.set(memory.due, (load.get(memory.due) ?? 0) + 1)
  }
  loads.set(progress, load)
  return load
}
