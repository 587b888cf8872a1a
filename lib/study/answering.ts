import type { CardId } from '../card/card'
import { judge } from '../question/judge'
import { TRAITS } from '../question/kinds/all-traits'
import type { Answer, Kind, Question, Verdict } from '../question/question'
import { isOpen } from '../review/rating'
import type { Recorded } from '../review/record'
import { NEW } from '../review/replay'
import type { Memory, Rating, Review } from '../review/review'
import { beginSession, type Session, type SessionEvent, stepSession } from '../review/session'
import type { Change } from './learner'
import { type AskContext, meetsSibling, nextQuestion } from './next-question'
import { everyRating, gaveUp, type JudgedAnswer, memoryOf, missedBy, ratingOf } from './reviews-of'

/** Everything that answering needs: the learner, the pack, a log to append to, and the time. */
export type StudyContext = AskContext & {
  append: (change: Change) => { written: boolean }
  /** Milliseconds since 1970. */
  now: () => number
  /** The learner's IANA time zone. */
  zone: () => string
}

/** An answer with its feedback, from which the learner can still change the rating. */
export type Told = {
  answer?: Answer
  verdict: Verdict
  /** The card's memory before the answer, and the review it made. */
  memory: Memory
  recorded: Recorded
  /** Reviews of the question's other cards that were missed. */
  missed: Recorded[]
  /** What each rating would have recorded. */
  options: Record<Rating, Recorded>
}

/** A session and its current question. Immutable; each step returns a new one. */
export type Answering = {
  session: Session
  question?: Question
  /** Memory of the card being asked. */
  memory: Memory
  /** Set when the back of a flip card is up: what each rating would record. */
  turned?: Record<Rating, Recorded>
  /** Why the last attempt was not an answer. */
  unanswered?: string
  told?: Told
  /** Cards the learner wants asked in another way, and the kinds to try. */
  otherKinds: ReadonlyMap<CardId, readonly Kind[]>
  /** Moment of the last review written. A card and a moment identify a review, so no moment is used twice. */
  written: number
}

/** Starts a session with these cards and asks the first. */
export function startSession(
  context: StudyContext,
  cards: readonly CardId[],
  mode: Session['mode'],
  seed: string,
): Answering {
  const session = beginSession(cards, mode, seed)
  return askCurrentCard(context, { session, otherKinds: new Map(), written: Number.NEGATIVE_INFINITY })
}

/** Continues a session started earlier. */
export function resumeSession(context: StudyContext, session: Session): Answering {
  const last = session.last
  const moments = last ? [last.review, ...last.missed].map(({ at }) => at) : []
  return askCurrentCard(context, {
    session,
    otherKinds: new Map(),
    written: Math.max(Number.NEGATIVE_INFINITY, ...moments),
  })
}

/** Asks the card whose turn it is. */
function askCurrentCard(
  context: StudyContext,
  { session, otherKinds, written }: Omit<Answering, 'memory'>,
): Answering {
  const blank = { session, otherKinds, written, memory: NEW }
  const card = session.turn && context.index.card.get(session.turn.card)
  if (session.phase === 'finished' || !card) return blank
  const memory = memoryOf(context.learner(), card.id)
  return { ...blank, memory, question: nextQuestion(context, session, card, memory, otherKinds.get(card.id)) }
}

/** Returns the next state; asks a new question only if the turn changed. */
function step(context: StudyContext, answering: Answering, event: SessionEvent): Answering {
  const session = stepSession(answering.session, event)
  if (session === answering.session) return answering
  const same = session.phase === answering.session.phase && session.turn === answering.session.turn
  return same ? { ...answering, session } : askCurrentCard(context, { ...answering, session })
}

/** Notes when the question was first shown. */
export function show(context: StudyContext, answering: Answering): Answering {
  const { session } = answering
  return session.phase === 'asking' && session.shown === undefined
    ? { ...answering, session: stepSession(session, { type: 'show', at: context.now() }) }
    : answering
}

/** Judges an answer and logs its review; if it was not an answer, only says why. */
export function answer(context: StudyContext, answering: Answering, given: Answer): Answering {
  const { question, session } = answering
  if (!question || session.phase !== 'asking') return answering
  const own = context.learner().spellings.get(question.card)
  const verdict = judge(context.index, question, given, own)
  if (verdict.worth === 'unanswered') return { ...answering, unanswered: verdict.reason }
  return recordAnswer(context, answering, verdict, given)
}

/** Handles "I don't know": records Again, without an answer. */
export function giveUp(context: StudyContext, answering: Answering): Answering {
  const { question } = answering
  if (!question || answering.session.phase !== 'asking') return answering
  return recordAnswer(context, answering, gaveUp(question))
}

/** Logs the reviews of a verdict, then shows the feedback. */
function recordAnswer(
  context: StudyContext,
  answering: Answering,
  verdict: Verdict,
  answer?: Answer,
): Answering {
  const { memory, session } = answering
  const judged = judgedNow(context, answering, verdict, answer)
  if (!judged || !session.turn) return answering
  const answerer = answererOf(context)
  const options = everyRating(answerer, judged)
  const recorded = options[ratingOf(judged)]
  const missed = missedBy(answerer, judged)
  const told: Told = { verdict, memory, recorded, missed, options, ...(answer ? { answer } : {}) }
  for (const { review } of [recorded, ...missed]) context.append({ entry: 'review', ...review })
  return withFeedback(context, answering, told)
}

/** Turns a flip card over and works out what each rating will lead to. */
export function turnOver(context: StudyContext, answering: Answering): Answering {
  const judged = judgedNow(context, answering, { worth: 'unanswered', reason: '' })
  return judged ? { ...answering, turned: everyRating(answererOf(context), judged) } : answering
}

/** Collects everything the reviews of an answer depend on, as of now. */
function judgedNow(
  context: StudyContext,
  answering: Answering,
  verdict: Verdict,
  answer?: Answer,
): JudgedAnswer | undefined {
  const { question, session } = answering
  if (!question) return undefined
  const took = Math.max(0, context.now() - (session.shown ?? context.now()))
  const { card, kind } = question
  return { card, kind, verdict, answer, at: momentNow(context, answering), took }
}

function answererOf({ index, learner, zone }: StudyContext) {
  return { index, learner: learner(), zone: zone() }
}

function momentNow(context: StudyContext, { written }: Answering): number {
  return Math.max(context.now(), written + 1)
}

/** Returns the state after the reviews of an answer are logged. */
function withFeedback(context: StudyContext, answering: Answering, told: Told, spelling?: string): Answering {
  const { review } = told.recorded
  const missed = told.missed.map((one) => one.review)
  const owes = review.counts === 'practice' && review.rating > 1 && isOpen(told.memory, review.day)
  const { worth } = told.verdict
  const judged = { worth, review, fresh: told.memory.kind === 'new', missed, owes }
  const back = missed
    .map(({ card }) => card)
    .filter((card) => !meetsSibling(context.index, answering.session, card))
  const whole = spelling === undefined ? judged : { ...judged, spelling }
  const written = Math.max(answering.written, ...[review, ...missed].map(({ at }) => at))
  return {
    ...answering,
    session: stepSession(answering.session, { type: 'answer', told: whole, back }),
    told,
    written,
  }
}

/**
 * Changes the rating at the learner's request: takes the card's review back and logs it with another rating. Other
 * cards of the question stay as they are; if the new rating is Again, the answer is no longer an accepted spelling.
 */
export function overrule(context: StudyContext, answering: Answering, rating: Rating): Answering {
  const { told, session } = answering
  if (!told || !session.last || session.phase !== 'told') return answering
  const { spelling, review } = session.last
  if (rating === 1 && spelling !== undefined) setSpelling(context, answering, spelling, false)
  takeBack(context, [review])
  return recordAgain(
    context,
    answering,
    { ...told, recorded: told.options[rating] },
    rating === 1 ? undefined : spelling,
  )
}

/** Handles "I was right": rates the card Good with nothing missed. From now on this card accepts what was written. */
export function wasRight(context: StudyContext, answering: Answering): Answering {
  const { told, session, question } = answering
  if (!told || !session.last || session.phase !== 'told') return answering
  const { review, missed, spelling: known } = session.last
  const spelling = known ?? (question && ownSpelling(question, told))
  if (spelling !== undefined && known === undefined) setSpelling(context, answering, spelling, true)
  takeBack(context, [review, ...missed])
  return recordAgain(context, answering, { ...told, recorded: told.options[3], missed: [] }, spelling)
}

/** Logs the card's review again, at a new moment. */
function recordAgain(
  context: StudyContext,
  answering: Answering,
  told: Told,
  spelling: string | undefined,
): Answering {
  const review = { ...told.recorded.review, at: momentNow(context, answering) }
  context.append({ entry: 'review', ...review })
  const asking = { ...answering, session: stepSession(answering.session, { type: 'undo' }) }
  return withFeedback(context, asking, { ...told, recorded: { ...told.recorded, review } }, spelling)
}

/** Returns what was written, if the answer is a single text. */
function ownSpelling({ kind }: Question, { answer, verdict }: Told): string | undefined {
  if (TRAITS[kind].writes !== 'recalled' || verdict.worth === 'right' || !answer || !('text' in answer))
    return undefined
  return answer.text.trim() === '' ? undefined : answer.text
}

function setSpelling(context: StudyContext, answering: Answering, text: string, accepted: boolean): void {
  const card = answering.session.last?.card
  const at = momentNow(context, answering)
  if (card !== undefined) context.append({ entry: 'spelling', at, card, text, accepted })
}

function takeBack(context: StudyContext, reviews: readonly Review[]): void {
  for (const { card, at } of reviews)
    context.append({ entry: 'undo', at: Math.max(context.now(), at), review: { card, at } })
}

/** Takes the last answer back, also in the log, and asks its question again. */
export function undo(context: StudyContext, answering: Answering): Answering {
  const { before, last } = answering.session
  if (!before || !last) return answering
  takeBack(context, [last.review, ...last.missed])
  if (last.spelling !== undefined) setSpelling(context, answering, last.spelling, false)
  return step(context, answering, { type: 'undo' })
}

/** Moves on from the feedback to the next question. */
export function next(context: StudyContext, answering: Answering): Answering {
  return step(context, answering, { type: 'next' })
}

/** Stops asking the card until the learner takes it back. */
export function setAside(context: StudyContext, answering: Answering): Answering {
  const card = answering.question?.card
  if (card === undefined) return answering
  context.append({ entry: 'aside', at: context.now(), card, aside: true })
  const without = {
    ...answering,
    session: stepSession(answering.session, { type: 'elsewhere', cards: [card] }),
  }
  return next(context, without)
}

/** Makes the card's next question in this session one of another kind. */
export function askOtherwise(context: StudyContext, answering: Answering, kinds: readonly Kind[]): Answering {
  const { question, otherKinds } = answering
  if (!question) return answering
  const place = kinds.indexOf(question.kind)
  const others = [...kinds.slice(place + 1), ...kinds.slice(0, Math.max(0, place))]
  return next(context, { ...answering, otherKinds: new Map(otherKinds).set(question.card, others) })
}

/** Removes cards that another tab answered or set aside, and the cards of the same facts. */
export function follow(
  context: StudyContext,
  answering: Answering,
  entries: readonly (Change | { entry: 'setting' })[],
): Answering {
  const { index } = context
  const facts = new Set<string>()
  for (const entry of entries) {
    if (entry.entry !== 'review' && entry.entry !== 'aside') continue
    facts.add(index.card.get(entry.card)?.fact ?? '')
  }
  const cards = [...facts].flatMap((fact) => index.cardsOf.get(fact) ?? []).map(({ id }) => id)
  return cards.length === 0 ? answering : step(context, answering, { type: 'elsewhere', cards })
}
