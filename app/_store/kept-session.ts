import { type Session, stepSession } from '@/lib/review/session'
import { studyDay } from '@/lib/review/study-day'
import type { Answering, StudyContext } from '@/lib/study/answering'
import { type KeptSession, parseKeptSession, type State } from './parse-kept-session'
import { sessionStorageOrNone } from './storage'

/**
 * A session outlives a reload, a way back and a tab that a phone threw away: it is kept in the tab's own storage after
 * each step. Every answer is in the log already; this is only the place where one was.
 */
const KEY = 'annals:sitting'
/** Answers that can still be undone after that. */
const MOST = 60
/** Milliseconds after a step. */
const AFTER_THE_FRAME = 50

/** The place that is still to be kept. */
let waiting: (() => void) | undefined

/** Keeps the place once what the step changed is on the screen, or at once when the page is left. */
export function keepSessionSoon(context: StudyContext, plan: string, answering: Answering): void {
  if (!waiting) {
    setTimeout(keepWaiting, AFTER_THE_FRAME)
    addEventListener('pagehide', keepWaiting)
  }
  waiting = () => keepSession(context, plan, answering)
}

function keepWaiting(): void {
  waiting?.()
  waiting = undefined
}

/** Keeps the place; a session that has come to its end is not kept. */
function keepSession(context: StudyContext, plan: string, { session }: Answering): void {
  const storage = sessionStorageOrNone()
  try {
    if (session.phase === 'finished') storage?.removeItem(KEY)
    else storage?.setItem(KEY, JSON.stringify(keptOf(context, plan, session)))
  } catch {
    // Then a reload begins another session.
  }
}

export function forgetSession(): void {
  waiting = undefined
  try {
    sessionStorageOrNone()?.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** The session of this plan and day that the tab was in, without what has been answered elsewhere since. */
export function keptSession(context: StudyContext, plan: string): Session | undefined {
  keepWaiting()
  const kept = parseKeptSession(readText())
  if (kept?.plan !== plan || kept.day !== today(context)) return undefined
  const whole = sessionOf(kept)
  const asking = whole?.phase === 'told' ? stepSession(whole, { type: 'next' }) : whole
  if (asking?.phase !== 'asking') return undefined
  const { shown: _, ...unseen } = asking
  const left = stepSession(unseen, { type: 'elsewhere', cards: answeredElsewhere(context, unseen) })
  return left.phase === 'asking' ? left : undefined
}

function readText(): string {
  try {
    return sessionStorageOrNone()?.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function keptOf(context: StudyContext, plan: string, session: Session): KeptSession {
  const { mode, seed, cards } = session
  const states: State[] = []
  for (let state: Session | undefined = session; state && states.length < MOST; state = state.before) {
    const { before: _, mode: __, seed: ___, cards: ____, ...rest } = state
    states.push(rest)
  }
  return { version: 1, plan, day: today(context), mode, seed, cards, states }
}

function sessionOf({ mode, seed, cards, states }: KeptSession): Session | undefined {
  return states.reduceRight<Session | undefined>((before, state) => {
    const shared = { ...state, mode, seed, cards }
    return before ? { ...shared, before } : shared
  }, undefined)
}

/** Cards that a newer pack no longer asks, and cards still to come first that are set aside or in Study no longer due. */
function answeredElsewhere(context: StudyContext, session: Session): string[] {
  const { mode, cards, taken, turn, returning } = session
  const { memories, aside } = context.learner()
  const ahead = [...cards.slice(taken), ...returning.map(({ card }) => card), ...(turn ? [turn.card] : [])]
  const gone = ahead.filter((card) => context.index.card.get(card)?.retired ?? !context.index.card.has(card))
  const coming = [...cards.slice(taken), ...(turn?.as === 'first' ? [turn.card] : [])]
  const elsewhere = coming.filter((card) => {
    if (aside.has(card)) return true
    const memory = memories.get(card)
    return mode === 'study' && memory?.kind === 'reviewed' && memory.due > today(context)
  })
  return [...gone, ...elsewhere]
}

function today(context: StudyContext): number {
  return studyDay(context.now(), { zone: context.zone(), dayTurn: context.learner().settings.dayTurn })
}
