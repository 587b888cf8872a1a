import type { Session } from '@/lib/review/session'

/** A session as it is kept in the tab: what all its states share, and the states, the newest first. */
export type KeptSession = {
  version: 1
  /** Which plan made it: Study, or a choice of Practice. */
  plan: string
  /** The study day it is of. */
  day: number
  mode: Session['mode']
  seed: string
  cards: readonly string[]
  states: readonly State[]
}

/** One state; what stood before it is the next in the list. */
export type State = Omit<Session, 'before' | 'cards' | 'mode' | 'seed'>

/**
 * Reads a kept session; undefined for anything that is not one, whole. Never throws. Written by hand: Study would load
 * the schema library for this alone.
 */
export function parseKeptSession(text: string): KeptSession | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isKept(value: unknown): value is KeptSession {
  return (
    isObject(value) &&
    value.version === 1 &&
    typeof value.plan === 'string' &&
    Number.isInteger(value.day) &&
    (value.mode === 'study' || value.mode === 'practice') &&
    typeof value.seed === 'string' &&
    isListOf(value.cards, isText) &&
    isListOf(value.states, isState) &&
    value.states.length > 0
  )
}

function isState(value: unknown): value is State {
  return (
    isObject(value) &&
    (value.phase === 'asking' || value.phase === 'told' || value.phase === 'finished') &&
    (value.turn === undefined || isTurn(value.turn)) &&
    (value.shown === undefined || typeof value.shown === 'number') &&
    isCount(value.taken) &&
    isCount(value.answered) &&
    isListOf(value.gone, isText) &&
    isListOf(value.returning, (one) => isTurn(one) && isObject(one) && typeof one.after === 'number') &&
    (value.last === undefined || isDone(value.last))
  )
}

function isDone(value: unknown): boolean {
  return (
    isTurn(value) &&
    isObject(value) &&
    typeof value.worth === 'string' &&
    typeof value.fresh === 'boolean' &&
    typeof value.owes === 'boolean' &&
    isReview(value.review) &&
    isListOf(value.missed, isReview) &&
    (value.spelling === undefined || isText(value.spelling))
  )
}

function isReview(value: unknown): boolean {
  if (!isObject(value)) return false
  const { card, at, day, rating, kind, counts, interval, took } = value
  const numbers = [at, day, rating, interval, took].every(
    (one) => typeof one === 'number' && Number.isFinite(one),
  )
  return numbers && isText(card) && isText(kind) && (counts === 'scheduled' || counts === 'practice')
}

function isTurn(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.card) &&
    (value.as === 'first' || value.as === 'again' || value.as === 'owed')
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is T[]
function isListOf(value: unknown, is: (one: unknown) => boolean): value is unknown[]
function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
