import * as erasures from '@/lib/progress/log/erasures'
import { makeSafe } from '@/lib/progress/log/storage'
import { wholeProgress } from './learner'
import { sessionStorageOrNone, storageOrNone } from './storage'

/** Erases everything that Annals keeps in this browser. The page has to be loaded anew after that. */
export async function eraseEverything(): Promise<void> {
  const { journal } = wholeProgress()
  erasures.eraseEverything(storageOrNone())
  const tab = makeSafe(sessionStorageOrNone())
  for (const key of tab.keys(erasures.OURS)) tab.remove(key)
  await journal.clear()
}
