import * as v from 'valibot'
import { KINDS } from '@/lib/question/question'
import { finite, fitting, jsonOf } from '@/lib/question/read/parse-json'
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

const turn = { card: v.string(), as: v.picklist(['first', 'again', 'owed']) }
const texts = v.array(v.string())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const review = v.looseObject({
  card: v.string(),
  kind: v.picklist(KINDS),
  counts: v.picklist(['scheduled', 'practice']),
  at: finite,
  day: finite,
  rating: v.picklist([1, 2, 3, 4]),
  interval: finite,
  took: finite,
})

const done = v.object({
  ...turn,
  worth: v.picklist(['right', 'partly', 'wrong', 'unanswered']),
  fresh: v.boolean(),
  owes: v.boolean(),
  review,
  missed: v.array(review),
  spelling: v.exactOptional(v.string()),
})

const state = v.object({
  phase: v.picklist(['asking', 'told', 'finished']),
  turn: v.exactOptional(v.object(turn)),
  shown: v.exactOptional(v.number()),
  taken: count,
  answered: count,
  gone: texts,
  returning: v.array(v.object({ ...turn, after: v.number() })),
  last: v.exactOptional(done),
})

const schema: v.GenericSchema<unknown, KeptSession> = v.object({
  version: v.literal(1),
  plan: v.string(),
  day: v.pipe(v.number(), v.integer()),
  mode: v.picklist(['study', 'practice']),
  seed: v.string(),
  cards: texts,
  states: v.pipe(v.array(state), v.nonEmpty()),
})

/** Reads a kept session; undefined for anything that is not one, whole. Never throws. */
export function parseKeptSession(text: string): KeptSession | undefined {
  return fitting(schema, jsonOf(text))
}
