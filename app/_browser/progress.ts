import type { CardId } from '@/lib/card/card'
import type { Entry } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import type { Review } from '@/lib/review/review'

/** The learner's progress, kept up to date; undefined on the server and until it has been read. */
export function useProgress(): Progress | undefined {
  return undefined
}

/** Progress now, outside React; undefined until it has been read. */
export function progressNow(): Progress | undefined {
  return undefined
}

/** Writes an entry at once; never throws. `written` is false while it is only in memory. */
export function append(_entry: Entry): { written: boolean } {
  return { written: false }
}

/** A card's reviews, oldest first, undone ones left out. */
export function historyOf(_card: CardId): readonly Review[] {
  return []
}

/** Everything as one file's text, and the name it should have. */
export function exportEverything(): { name: string; text: string } {
  return { name: '', text: '' }
}
