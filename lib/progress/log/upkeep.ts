import { writeBackup } from '../device/backup'
import { archiving } from './archive'
import { entriesIn, sumOf } from './log'
import { unwrittenIn } from './segments-of-tab'
import { ASIDE_PREFIX } from './set-aside'
import { isNewerSnapshot, SNAPSHOT_KEY, writeSnapshot } from './snapshot'
import { coveredNow, isErased, readHistory, readOthers, type StoreState } from './store-state'

/** Entries since the last snapshot that make a new one worthwhile: they take some milliseconds to replay. */
export const MANY_RECENT = 500
/** Most characters of a snapshot. A larger one would take a fifth of the browser's space, more than it is worth. */
const LARGEST_SNAPSHOT = 1_000_000
/** Part of the space in use above which small segments are merged early. */
const TIGHT = 0.8

/** Writes a new snapshot if there are at least `many` entries since the last. */
export function keepSnapshot(state: StoreState, many: number): void {
  if (state.recent >= many) writeSnapshotNow(state)
}

/** Writes a snapshot, unless part of the log is not in storage, or a later version's snapshot is there. */
function writeSnapshotNow(state: StoreState): void {
  const { storage, reading, tab, log, options } = state
  if (!state.complete || !reading.whole || unwrittenIn(tab) > 0 || isErased(state)) return
  if (isNewerSnapshot(storage.get(SNAPSHOT_KEY) ?? '')) return
  const text = writeSnapshot({ model: options.model, covers: coveredNow(state), sum: sumOf(log) })
  if (text.length <= LARGEST_SNAPSHOT && storage.set(SNAPSHOT_KEY, text)) state.recent = 0
  else storage.remove(SNAPSHOT_KEY)
}

/** Merges old small segments into archives if there are many. Returns how many archives it wrote. */
export function* compacting(state: StoreState, now: number): Generator<void, number> {
  if (isErased(state)) return 0
  readOthers(state)
  const { archives, removed } = yield* archiving(state.tab, {
    known: [...state.reading.covered.values()],
    now,
    tight: state.used >= TIGHT,
    isErased: () => isErased(state),
  })
  for (const key of removed) state.reading.covered.delete(key)
  if (archives.length > 0) writeSnapshotNow(state)
  return archives.length
}

/** Returns everything as the text of one file: the log, and what could not be read exactly as it is stored. */
export async function backup(state: StoreState, now: number): Promise<string> {
  const { storage, reading, log } = state
  readHistory(state)
  const unread = [...reading.problems.values()].flatMap((problem) => ('key' in problem ? [problem.key] : []))
  const kept = [...storage.keys(ASIDE_PREFIX), ...unread].map((key) => [key, storage.get(key)])
  return writeBackup(entriesIn(log), Object.fromEntries(kept), now)
}
