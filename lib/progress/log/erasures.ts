import { signedLine, signLine } from '../frame'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

/** Everything that Annals keeps begins so; other apps of the same origin have their own keys. */
export const OURS = 'annals:'
/** `annals-erased 3 done 5f0c1a9e`: how often everything was erased here, and whether the last time came to its end. */
const ERASED_KEY = 'annals:erased'
const ERASED = /^annals-erased ([1-9]\d{0,8}) (begun|done)$/

/**
 * Counts how often everything was erased here. A page that knew another number holds what the learner wanted gone, and
 * must not put it back; so does a line of the journal. Undefined where no readable mark says so: nobody ever erased, or
 * another app emptied the storage.
 */
export function erasuresIn(storage: SafeStorage): number | undefined {
  return readErased(storage.get(ERASED_KEY))?.times
}

/** Sets the mark again, after somebody emptied the storage: the next erasure must not have a number that was there. */
export function keepErasures(storage: SafeStorage, times: number): void {
  if (times > 0 && storage.get(ERASED_KEY) === undefined) mark(storage, times, 'done')
}

/** Removes all that Annals keeps in this storage. What stops half-way is finished by the next start. */
export function eraseEverything(given: StorageLike | undefined): void {
  const storage = makeSafe(given)
  const times = (erasuresIn(storage) ?? 0) + 1
  mark(storage, times, 'begun')
  removeAll(storage)
  // What the browser would not remove is tried once more by the next start. On a full storage there was no room for the
  // mark before.
  if (storage.keys(OURS).every((key) => key === ERASED_KEY)) mark(storage, times, 'done')
}

/** Goes on with an erasure that a crash has stopped. */
export function finishErasing(storage: SafeStorage): void {
  const erased = readErased(storage.get(ERASED_KEY))
  if (!erased?.begun) return
  removeAll(storage)
  // A mark that stayed would erase at the next start what is answered until then.
  if (!mark(storage, erased.times, 'done')) storage.remove(ERASED_KEY)
}

function removeAll(storage: SafeStorage): void {
  for (const key of storage.keys(OURS)) if (key !== ERASED_KEY) storage.remove(key)
}

/** True if it was written. */
function mark(storage: SafeStorage, times: number, step: 'begun' | 'done'): boolean {
  return storage.set(ERASED_KEY, signLine(`annals-erased ${times} ${step}`))
}

/** Undefined for a damaged text, which erases nothing. */
function readErased(text: string | undefined): { times: number; begun: boolean } | undefined {
  const [, times, step] = ERASED.exec(signedLine(text ?? '') ?? '') ?? []
  return times === undefined ? undefined : { times: Number(times), begun: step === 'begun' }
}
