import { ASIDE_PREFIX } from '@/lib/progress/log/set-aside'
import { makeSafe } from '@/lib/progress/log/storage'
import { wholeProgress } from './learner'
import { storageOrNone } from './storage'

/** A part of the log that could not be read, as it was set aside. */
export type SetAsidePart = { key: string; text: string }

export function setAsideParts(): SetAsidePart[] {
  const storage = makeSafe(storageOrNone())
  return storage.keys(ASIDE_PREFIX).map((key) => ({ key, text: storage.get(key) ?? '' }))
}

/** Removes a part: only at the learner's word, after it was saved. */
export function removeSetAside(key: string): void {
  if (key.startsWith(ASIDE_PREFIX)) makeSafe(storageOrNone()).remove(key)
  wholeProgress().changed()
}
