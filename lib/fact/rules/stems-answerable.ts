import { stemsWritten } from '../asks'
import type { Ask, Fact, FactOf } from '../pack'
import { quote } from '../problem'
import { readTime } from '../time'
import type { Rule } from './rule'

/**
 * Requires that a fact answers what its stems ask: "where" needs a place, "began" and "ended" two known ends,
 * "claimant" a source.
 */
export const stemsAnswerable: Rule = {
  name: 'stems-answerable',
  check: (pack) =>
    pack.facts.flatMap((at) =>
      stemsWritten(at).flatMap(({ ask }) => {
        const cure = cureFor(ask, at)
        return cure === undefined
          ? []
          : [{ at, what: `${quote(ask)} is asked, and the fact does not answer it`, cure }]
      }),
    ),
}

function cureFor(ask: Ask, fact: Fact): string | undefined {
  if (ask === 'claimant')
    return fact.according === undefined
      ? 'say with "according" who says so, or take these stems out'
      : undefined
  return fact.kind === 'event' ? cureForEvent(ask, fact) : undefined
}

function cureForEvent(ask: Ask, { time, place }: FactOf<'event'>): string | undefined {
  switch (ask) {
    case 'when':
      return isInterval(time) ? 'ask "began" and "ended" of an interval' : undefined
    case 'began':
    case 'ended':
      return isInterval(time) ? undefined : 'ask "when" of a single time'
    case 'where':
      return place === undefined ? 'give the place, or take these stems out' : undefined
    default:
      return undefined
  }
}

function isInterval(time: string): boolean {
  return time.includes('/') && readTime(time).kind === 'interval'
}
