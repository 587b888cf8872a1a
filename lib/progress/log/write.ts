import type { Entry } from '../entry'
import { identityOf, inLogOrder } from './entry-order'
import { type Place, type StoredRecord, sortJournal, writeRecord } from './journal'
import { isChoice } from './learner-choices'
import { addApart, addEntries, storeSegments, unwrittenIn } from './segments-of-tab'
import { finish } from './slices'
import { coveredNow, isErased, type StoreState, takingIn } from './store-state'
import { tidy } from './tidy'

/** Adds one entry made now. */
export function append(state: StoreState, entry: Entry): { written: boolean } {
  const tidied = tidy(entry)
  if (!tidied) return { written: false }
  const kept = afterLast(state, tidied)
  if (kept.entry === 'review') state.clock = kept.at
  return { written: write(state, [kept], addEntries).written }
}

/** Dates a choice after the last one about the same thing, so that it counts even if the clock was ahead before. */
function afterLast({ log }: StoreState, entry: Entry): Entry {
  const last = isChoice(entry) ? log.choices.lastChange(entry) : undefined
  if (!last || entry.at > last.at || identityOf(entry) === identityOf(last)) return entry
  return { ...entry, at: last.at + 1 }
}

/** Adds new entries to segments of their own. */
export function merge(
  state: StoreState,
  entries: readonly Entry[],
): { added: number; written: boolean; keys: string[] } {
  const tidied = entries.flatMap((entry) => tidy(entry) ?? [])
  const { fresh, written, places } = write(state, tidied, addApart)
  return { added: fresh.length, written, keys: places.map(({ key }) => key) }
}

/** Adds entries to the log and the new ones to segments with `add`, stores those, and records them in the journal. */
function write(state: StoreState, entries: readonly Entry[], add: typeof addEntries) {
  const fresh = inLogOrder(finish(takingIn(state, entries)))
  const places = fresh.length === 0 ? [] : add(state.tab, fresh)
  const written = storeUnlessErased(state)
  record(state, fresh, written ? places : [])
  state.view = undefined
  return { fresh, written, places }
}

/** Stores what is only in memory; returns true if everything is stored now. */
export function storeUnlessErased(state: StoreState): boolean {
  return !isErased(state) && storeSegments(state.tab)
}

function record(state: StoreState, entries: readonly Entry[], places: readonly Place[]): void {
  if (entries.length === 0 || isErased(state)) return
  const { erasures, clock, options } = state
  options.journal?.(writeRecord({ erasures, at: clock, places, entries }))
}

/** Tries again to write what was refused. */
export function retry(state: StoreState): { written: boolean } {
  const written = storeUnlessErased(state)
  state.view = undefined
  return { written }
}

/**
 * Adds what the log lacks from the journal. The `spent` records can be removed once the journal has the new records.
 */
export function takeJournal(
  state: StoreState,
  records: readonly StoredRecord[],
): { taken: Entry[]; spent: number[] } {
  const { lengths, erasures, options } = state
  const { entries, leaving, spent } = sortJournal(records, lengths, { erasures, now: options.now })
  const taken = entries.length === 0 ? [] : write(state, entries, addEntries).fresh
  recordAgain(state, leaving, taken)
  return { taken, spent }
}

/**
 * Records lines again that the log has, but not where their records say: they were merged into an archive, or refused
 * at first. They may not have reached the disk, whatever the clock says. They stay as long as the log's other records.
 */
function recordAgain(state: StoreState, leaving: readonly Entry[], taken: readonly Entry[]): void {
  const recorded = new Set(taken.map(identityOf))
  const known = leaving.filter((entry) => !recorded.has(identityOf(entry)))
  if (known.length === 0) return
  const places = unwrittenIn(state.tab) > 0 ? [] : coveredNow(state)
  record(state, inLogOrder(known), places)
}
