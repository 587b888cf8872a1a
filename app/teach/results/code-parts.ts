import {
  type Collected,
  collect,
  missingParts,
  NOTHING_COLLECTED,
  partsIn,
} from '@/lib/progress/device/parcel-parts'

/** Submissions that come in parts, by their sums: a pile of phones shows them in any order. */
export type Parts = ReadonlyMap<string, Collected>

/** The parts in a text added to those before: `found` of them, which make the submissions `wholes` complete. */
export function collectParts(
  before: Parts,
  text: string,
): { parts: Parts; found: number; wholes: string[]; waiting: string } {
  const parts = new Map(before)
  const wholes: string[] = []
  const found = partsIn(text)
  for (const { part, sum } of found) {
    const collected = collect(parts.get(sum) ?? NOTHING_COLLECTED, part)
    if (collected.whole === undefined) parts.set(sum, collected)
    else {
      parts.delete(sum)
      wholes.push(collected.whole)
    }
  }
  return { parts, found: found.length, wholes, waiting: waitingWords(parts) }
}

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
