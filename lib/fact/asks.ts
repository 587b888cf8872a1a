import { formatAmount } from './amount'
import type { Amount, Ask, Fact, FactKind } from './pack'

/** Asks of each kind of fact. Only facts with `according` have `claimant` (who says so). */
export const ASKS = {
  event: ['when', 'began', 'ended', 'where', 'what', 'claimant'],
  office: ['who', 'post', 'claimant'],
  ethnicity: ['people', 'claimant'],
  share: ['percent', 'people', 'claimant'],
  count: ['amount', 'claimant'],
  relation: ['subject', 'object', 'claimant'],
  cause: ['why', 'effect', 'claimant'],
} as const satisfies Record<FactKind, readonly Ask[]>

/** A fact's answer to an ask: an entity's id, a time as EDTF, an amount or a text. */
export type Said =
  | { type: 'entity'; entity: string }
  | { type: 'time'; time: string }
  | { type: 'amount'; amount: Amount }
  | { type: 'text'; text: string }

/** Returns the fact's answer to an ask, or undefined if it has none. */
export function saidBy(fact: Fact, ask: Ask): Said | undefined {
  if (ask === 'claimant')
    return fact.according === undefined ? undefined : { type: 'entity', entity: fact.according }
  switch (fact.kind) {
    case 'event':
      if (ask === 'when' || ask === 'began' || ask === 'ended') return { type: 'time', time: fact.time }
      if (ask === 'where')
        return fact.place === undefined ? undefined : { type: 'entity', entity: fact.place }
      return ask === 'what' ? { type: 'entity', entity: fact.event } : undefined
    case 'office':
      if (ask === 'who') return { type: 'entity', entity: fact.person }
      return ask === 'post' ? { type: 'entity', entity: fact.office } : undefined
    case 'ethnicity':
      return ask === 'people' ? { type: 'entity', entity: fact.people } : undefined
    case 'share':
      if (ask === 'percent') return { type: 'amount', amount: fact.percent }
      return ask === 'people' ? { type: 'entity', entity: fact.people } : undefined
    case 'count':
      return ask === 'amount' ? { type: 'amount', amount: fact.amount } : undefined
    case 'relation':
      if (ask === 'subject') return { type: 'entity', entity: fact.subject }
      return ask === 'object' ? { type: 'entity', entity: fact.object } : undefined
    case 'cause':
      if (ask === 'why') return { type: 'text', text: fact.because }
      return ask === 'effect' ? { type: 'text', text: fact.effect } : undefined
  }
}

/** Returns the same text for the same answer, in whatever order its keys come. */
export function saidKey(said: Said): string {
  switch (said.type) {
    case 'entity':
      return said.entity
    case 'time':
      return said.time
    case 'amount':
      return formatAmount(said.amount)
    case 'text':
      return said.text
  }
}

/** Lists a fact's own stems by ask. */
export function stemsWritten(fact: Fact): { ask: Ask; stems: string[] }[] {
  const found: { ask: Ask; stems: string[] }[] = []
  if (fact.stems === undefined) return found
  const written: Partial<Record<Ask, string[] | undefined>> = fact.stems
  for (const ask of ASKS[fact.kind]) {
    const stems = written[ask]
    if (stems !== undefined) found.push({ ask, stems })
  }
  return found
}
