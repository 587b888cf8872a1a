import { stemsWritten } from '../asks'
import type { Ask, FactOf } from '../pack'
import { quote } from '../problem'
import { readTime } from '../time'
import type { Rule } from './rule'

/** What is asked of an event, the fact answers: a place where "where" is, two known ends where "began" and "ended" are. */
export const stemsAnswerable: Rule = {
  name: 'stems-answerable',
  check: (pack) =>
    pack.facts.flatMap((at) => {
      if (at.kind !== 'event') return []
      return stemsWritten(at).flatMap(({ ask }) => {
        const cure = cureFor(ask, at)
        return cure === undefined
          ? []
          : [{ at, what: `${quote(ask)} is asked, and the fact does not answer it`, cure }]
      })
    }),
}

function cureFor(ask: Ask, { time, place }: FactOf<'event'>): string | undefined {
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
