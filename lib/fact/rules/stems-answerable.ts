import { saidBy, stemsWritten } from '../asks'
import { quote } from '../problem'
import { parseTime } from '../time'
import type { Rule } from './rule'

/** What is asked, the fact answers: a place where "where" is asked, two known ends where "began" and "ended" are. */
export const stemsAnswerable: Rule = {
  name: 'stems-answerable',
  check: (pack) =>
    pack.facts.flatMap((at) =>
      stemsWritten(at).flatMap(({ ask }) => {
        const cure = at.kind === 'event' ? cureFor(ask, at.time) : undefined
        if (cure !== undefined)
          return [
            { at, what: `${quote(ask)} is asked of the time ${at.kind === 'event' ? at.time : ''}`, cure },
          ]
        if (saidBy(at, ask)) return []
        return [
          {
            at,
            what: `${quote(ask)} is asked and not answered`,
            cure: 'give the answer, or take the stems out',
          },
        ]
      }),
    ),
}

function cureFor(ask: string, edtf: string): string | undefined {
  const isInterval = parseTime(edtf)?.kind === 'interval'
  if (ask === 'when' && isInterval) return 'ask "began" and "ended" of an interval'
  if ((ask === 'began' || ask === 'ended') && !isInterval) return 'ask "when" of a single time'
  return undefined
}
