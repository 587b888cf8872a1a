import { type Session, sit } from '@/lib/review/session'
import { studyDay } from '@/lib/review/study-day'
import type { Desk, World } from '../_browser/desk'
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
export function keepSessionSoon(world: World, plan: string, desk: Desk): void {
  if (!waiting) {
    setTimeout(keepWaiting, AFTER_THE_FRAME)
    addEventListener('pagehide', keepWaiting)
  }
  waiting = () => keepSession(world, plan, desk)
}

function keepWaiting(): void {
  waiting?.()
  waiting = undefined
}

/** Keeps the place; a session that has come to its end is not kept. */
function keepSession(world: World, plan: string, { session }: Desk): void {
  const storage = sessionStorageOrNone()
  try {
    if (session.phase === 'finished') storage?.removeItem(KEY)
    else storage?.setItem(KEY, JSON.stringify(keptOf(world, plan, session)))
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
export function keptSession(world: World, plan: string): Session | undefined {
  keepWaiting()
  const kept = parseKeptSession(readText())
  if (kept?.plan !== plan || kept.day !== today(world)) return undefined
  const whole = sessionOf(kept)
  const asking = whole?.phase === 'told' ? sit(whole, { type: 'next' }) : whole
  if (asking?.phase !== 'asking') return undefined
  const { shown: _, ...unseen } = asking
  const left = sit(unseen, { type: 'elsewhere', cards: answeredElsewhere(world, unseen) })
  return left.phase === 'asking' ? left : undefined
}

function readText(): string {
  try {
    return sessionStorageOrNone()?.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function keptOf(world: World, plan: string, session: Session): KeptSession {
  const { mode, seed, cards } = session
  const states: State[] = []
  for (let state: Session | undefined = session; state && states.length < MOST; state = state.before) {
    const { before: _, mode: __, seed: ___, cards: ____, ...rest } = state
    states.push(rest)
  }
  return { version: 1, plan, day: today(world), mode, seed, cards, states }
}

function sessionOf({ mode, seed, cards, states }: KeptSession): Session | undefined {
  return states.reduceRight<Session | undefined>((before, state) => {
    const shared = { ...state, mode, seed, cards }
    return before ? { ...shared, before } : shared
  }, undefined)
}

/** Cards whose first turn is still to come, but that are gone, set aside, or in Study no longer due. */
function answeredElsewhere(world: World, { mode, cards, taken, turn }: Session): string[] {
  const { memories, aside } = world.progress()
  const coming = [...cards.slice(taken), ...(turn?.as === 'first' ? [turn.card] : [])]
  return coming.filter((card) => {
    if (!world.index.card.has(card) || aside.has(card)) return true
    const memory = memories.get(card)
    return mode === 'study' && memory?.kind === 'reviewed' && memory.due > today(world)
  })
}

function today(world: World): number {
  return studyDay(world.now(), { zone: world.zone(), dayTurn: world.progress().settings.dayTurn })
}
