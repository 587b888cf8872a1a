import { checkSegment } from './segment'
import { SNAPSHOT_KEY } from './snapshot'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

/** What a restored backup added: it stands in segments of its own, so it can be taken back whole. */
export type Added = { key: string; checksum: string }

/** The segments under these keys as they are now, for taking them back later. */
export function noteAdded(given: StorageLike | undefined, keys: readonly string[]): Added[] {
  const storage = makeSafe(given)
  return keys.flatMap((key) => {
    const checksum = checksumAt(storage, key)
    return checksum === undefined ? [] : [{ key, checksum }]
  })
}

/** Whether all of it still stands where it was put: a compaction may have merged it with the rest. */
export function canWithdraw(given: StorageLike | undefined, added: readonly Added[]): boolean {
  const storage = makeSafe(given)
  return added.length > 0 && added.every(({ key, checksum }) => checksumAt(storage, key) === checksum)
}

/** Removes it, and nothing else. The log is to be opened anew after that. False, and nothing removed, if it cannot be. */
export function withdraw(given: StorageLike | undefined, added: readonly Added[]): boolean {
  if (!canWithdraw(given, added)) return false
  const storage = makeSafe(given)
  storage.remove(SNAPSHOT_KEY)
  for (const { key } of added) storage.remove(key)
  return true
}

function checksumAt(storage: SafeStorage, key: string): string | undefined {
  const text = storage.get(key)
  const segment = text === undefined ? undefined : checkSegment(key, text)
  return segment && !('damaged' in segment) ? segment.checksum : undefined
}
