import { type Sitting, sit } from '@/lib/review/sitting'
import { studyDay } from '@/lib/review/study-day'
import type { Desk, World } from '../_browser/desk'
import { type KeptSitting, parseKeptSitting, type State } from './parse-kept-session'
import { sessionStorageOrNone } from './storage'

/**
 * A sitting outlives a reload, a way back and a tab that a phone threw away: it is kept in the tab's own storage after
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
export function keepSittingSoon(world: World, plan: string, desk: Desk): void {
  if (!waiting) {
    setTimeout(keepWaiting, AFTER_THE_FRAME)
    addEventListener('pagehide', keepWaiting)
  }
  waiting = () => keepSitting(world, plan, desk)
}

function keepWaiting(): void {
  waiting?.()
  waiting = undefined
}

/** Keeps the place; a sitting that has come to its end is not kept. */
function keepSitting(world: World, plan: string, { sitting }: Desk): void {
  const storage = sessionStorageOrNone()
  try {
    if (sitting.phase === 'finished') storage?.removeItem(KEY)
    else storage?.setItem(KEY, JSON.stringify(keptOf(world, plan, sitting)))
  } catch {
    // Then a reload begins another sitting.
  }
}

export function forgetSitting(): void {
  waiting = undefined
  try {
    sessionStorageOrNone()?.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** The sitting of this plan and day that the tab was in, without what has been answered elsewhere since. */
export function keptSitting(world: World, plan: string): Sitting | undefined {
  keepWaiting()
  const kept = parseKeptSitting(readText())
  if (kept?.plan !== plan || kept.day !== today(world)) return undefined
  const whole = sittingOf(kept)
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

function keptOf(world: World, plan: string, sitting: Sitting): KeptSitting {
  const { mode, seed, cards } = sitting
  const states: State[] = []
  for (let state: Sitting | undefined = sitting; state && states.length < MOST; state = state.before) {
    const { before: _, mode: __, seed: ___, cards: ____, ...rest } = state
    states.push(rest)
  }
  return { version: 1, plan, day: today(world), mode, seed, cards, states }
}

function sittingOf({ mode, seed, cards, states }: KeptSitting): Sitting | undefined {
  return states.reduceRight<Sitting | undefined>((before, state) => {
    const shared = { ...state, mode, seed, cards }
    return before ? { ...shared, before } : shared
  }, undefined)
}

/** Cards whose first turn is still to come, but that are gone, set aside, or in Study no longer due. */
function answeredElsewhere(world: World, { mode, cards, taken, turn }: Sitting): string[] {
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
