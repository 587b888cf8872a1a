import { signedLine, signLine } from '../frame'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

/** Prefix of all keys of Annals. Other apps of the same origin have their own keys. */
export const OURS = 'annals:'
/** `annals-erased 3 done 5f0c1a9e`: how often everything was erased here, and whether the last erasure is finished. */
const ERASED_KEY = 'annals:erased'
const ERASED = /^annals-erased ([1-9]\d{0,8}) (begun|done)$/

/**
 * Returns how often everything was erased here. A page that knew another number still holds what the learner wanted to
 * erase, and must not write it back; the same is true of journal records. Undefined without a readable mark: nobody has
 * erased anything, or another app has cleared the storage.
 */
export function erasuresIn(storage: SafeStorage): number | undefined {
  return readErased(storage.get(ERASED_KEY))?.times
}

/** Writes the mark again after somebody cleared the storage, so that no two erasures have the same number. */
export function keepErasures(storage: SafeStorage, times: number): void {
  if (times > 0 && storage.get(ERASED_KEY) === undefined) mark(storage, times, 'done')
}

/** Removes everything Annals has in this storage. If it is interrupted, the next start finishes the work. */
export function eraseEverything(given: StorageLike | undefined): void {
  const storage = makeSafe(given)
  const times = (erasuresIn(storage) ?? 0) + 1
  mark(storage, times, 'begun')
  removeAll(storage)
  // The next start tries again to remove what is left. On a full storage there was no room for the mark before.
  if (storage.keys(OURS).every((key) => key === ERASED_KEY)) mark(storage, times, 'done')
}

/** Finishes an erasure that was interrupted. */
export function finishErasing(storage: SafeStorage): void {
  const erased = readErased(storage.get(ERASED_KEY))
  if (!erased?.begun) return
  removeAll(storage)
  // With this mark, the next start would erase what is answered until then.
  if (!mark(storage, erased.times, 'done')) storage.remove(ERASED_KEY)
}

function removeAll(storage: SafeStorage): void {
  for (const key of storage.keys(OURS)) if (key !== ERASED_KEY) storage.remove(key)
}

/** Writes the mark; returns true if that worked. */
function mark(storage: SafeStorage, times: number, step: 'begun' | 'done'): boolean {
  return storage.set(ERASED_KEY, signLine(`annals-erased ${times} ${step}`))
}

/** Reads a mark; undefined for a damaged one, which erases nothing. */
function readErased(text: string | undefined): { times: number; begun: boolean } | undefined {
  const [, times, step] = ERASED.exec(signedLine(text ?? '') ?? '') ?? []
  return times === undefined ? undefined : { times: Number(times), begun: step === 'begun' }
}
