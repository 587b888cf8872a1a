import { checksum } from './checksum'
import { makeSafe, type SafeStorage, type StorageLike } from './storage'

/** Everything that Annals keeps begins so; other apps of the same origin have their own keys. */
export const OURS = 'annals:'
/** `annals-erased 3 done 5f0c1a9e`: how often everything was erased here, and whether the last time came to its end. */
const ERASED_KEY = 'annals:erased'
const ERASED = /^(annals-erased ([1-9]\d{0,8}) (begun|done)) ([0-9a-f]{8})$/

/**
 * How often everything was erased here. A page that knew an earlier number holds what the learner wanted gone, and
 * must not put it back; so does a line of the journal.
 */
export function erasuresIn(storage: SafeStorage): number {
  return readErased(storage.get(ERASED_KEY)).times
}

/** Removes all that Annals keeps in this storage. What stops half-way is finished by the next start. */
export function eraseEverything(given: StorageLike | undefined): void {
  const storage = makeSafe(given)
  const times = erasuresIn(storage) + 1
  const { written } = mark(storage, times, 'begun')
  removeAll(storage)
  // On a full storage there was no room for the mark before.
  if (written || storage.keys(OURS).length === 0) mark(storage, times, 'done')
}

/** Goes on with an erasure that a crash has stopped. */
export function finishErasing(storage: SafeStorage): void {
  const { times, begun } = readErased(storage.get(ERASED_KEY))
  if (!begun) return
  removeAll(storage)
  mark(storage, times, 'done')
}

function removeAll(storage: SafeStorage): void {
  for (const key of storage.keys(OURS)) if (key !== ERASED_KEY) storage.remove(key)
}

function mark(storage: SafeStorage, times: number, step: 'begun' | 'done'): { written: boolean } {
  const head = `annals-erased ${times} ${step}`
  return { written: storage.set(ERASED_KEY, `${head} ${checksum(head)}`) }
}

/** A text that is damaged erases nothing. */
function readErased(text: string | undefined): { times: number; begun: boolean } {
  const [, head = '', times, step, sum] = ERASED.exec(text ?? '') ?? []
  if (times === undefined || checksum(head) !== sum) return { times: 0, begun: false }
  return { times: Number(times), begun: step === 'begun' }
}
