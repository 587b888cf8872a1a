import { formatPoint } from '@/lib/fact/time'
import { formatRange } from '@/lib/question/kinds/number/number'
import type { RecallQuestion } from '@/lib/question/question'
import { readAmount } from '@/lib/question/read/read-amount'
import { readDate } from '@/lib/question/read/read-date'

/** How a text is understood, while it is written; undefined where that says nothing. */
export function readBackFor(recall: RecallQuestion): (text: string) => string | undefined {
  switch (recall.kind) {
    case 'typed':
      return () => undefined
    case 'date':
      return dateReadBack
    case 'number':
      return (text) => numberReadBack(text, recall.unit)
  }
}

/** How a date is understood: "12 November 1944". */
function dateReadBack(text: string): string | undefined {
  const point = readDate(text)
  return point && formatPoint(point)
}

/** How a number is understood: "60,000"; undefined where it was written just so. */
export function numberReadBack(text: string, unit: string): string | undefined {
  const range = readAmount(text, unit)
  const words = range && formatRange(range)
  return words === text.trim() ? undefined : words
}
