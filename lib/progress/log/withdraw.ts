import { checkSegment } from './segment'
import { SNAPSHOT_KEY } from './snapshot'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

/** A segment that an import added. It contains nothing else, so the import can be undone. */
export type Added = { key: string; checksum: string }

/** Notes the segments under these keys as they are now, for undoing an import later. */
export function noteAdded(given: StorageLike | undefined, keys: readonly string[]): Added[] {
  const storage = makeSafe(given)
  return keys.flatMap((key) => {
    const checksum = checksumAt(storage, key)
    return checksum === undefined ? [] : [{ key, checksum }]
  })
}

/** True if all these segments are unchanged. A compaction may have merged them with others. */
export function canWithdraw(given: StorageLike | undefined, added: readonly Added[]): boolean {
  const storage = makeSafe(given)
  return added.length > 0 && added.every(({ key, checksum }) => checksumAt(storage, key) === checksum)
}

/**
 * Removes these segments and nothing else. The log has to be opened again afterwards. Returns false, and removes
 * nothing, if that is impossible.
 */
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
