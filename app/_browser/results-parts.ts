import { type Collected, collect, missingParts, NOTHING_COLLECTED } from '@/lib/progress/parcel-parts'

/** A part of a submission that is too long for one code, as a camera reads it or as it stands in a text. */
const PART = /~([0-9a-f]{8})\.[1-9]\d{0,3}\.[1-9]\d{0,3}\.[0-9a-f]{8}\.[\w.-]{1,4000}/g

/** Submissions that come in parts, by their sums: a pile of phones shows them in any order. */
export type Parts = ReadonlyMap<string, Collected>

/** The parts in a text added to those before; `wholes` are the submissions that they make complete. */
export function collectParts(
  before: Parts,
  text: string,
): { parts: Parts; wholes: string[]; waiting: string } {
  const parts = new Map(before)
  const wholes: string[] = []
  for (const [part, sum = ''] of text.matchAll(PART)) {
    const collected = collect(parts.get(sum) ?? NOTHING_COLLECTED, part)
    if (collected.whole === undefined) parts.set(sum, collected)
    else {
      parts.delete(sum)
      wholes.push(collected.whole)
    }
  }
  return { parts, wholes, waiting: waitingWords(parts) }
}

/** The text without its parts. */
export const withoutParts = (text: string): string => text.replace(PART, ' ')

function waitingWords(parts: Parts): string {
  return [...parts.values()]
    .flatMap((one) => {
      const of = one.parcel?.of ?? 0
      const missing = missingParts(one)
      return of === 0
        ? []
        : `${of - missing.length} of ${of} codes of a submission are here; still to come: ${missing.join(', ')}.`
    })
    .join(' ')
}
