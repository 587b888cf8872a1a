import { formatAmount } from '../fact/amount'
import type { Ask, Fact } from '../fact/pack'
import type { Key } from './card'

/**
 * One question a fact answers, and its answer. Facts with the same `sameAs` answer the same question, so three leaders
 * of one army, or two dates of one event, become one card with several keys.
 */
export type Asked = { ask: Ask; sameAs: string; key: Key }

/** Returns everything that can be asked of a fact, without stems, in the order of its cards. */
export function askedOf(fact: Fact): Asked[] {
  const stated = statedBy(fact)
  return fact.according === undefined
    ? stated
    : [...stated, asked('claimant', fact.id, entityKey(fact.according, fact))]
}

function statedBy(fact: Fact): Asked[] {
  switch (fact.kind) {
    case 'event':
      return askedOfEvent(fact)
    case 'office':
      return [
        asked('who', `${fact.office} ${fact.body}`, entityKey(fact.person, fact)),
        asked('post', `${fact.person} ${fact.body}`, entityKey(fact.office, fact)),
      ]
    case 'ethnicity':
      return [asked('people', `ethnicity ${fact.person}`, entityKey(fact.people, fact))]
    case 'share': {
      const whole = `${fact.of} ${fact.moment?.time ?? ''} ${fact.according ?? ''}`
      return [
        asked('percent', `${fact.people} ${whole}`, { type: 'amount', amount: fact.percent, fact: fact.id }),
        asked('people', `share ${formatAmount(fact.percent)} ${whole}`, entityKey(fact.people, fact)),
      ]
    }
    case 'count': {
      const whole = `${fact.of} ${fact.what} ${fact.moment?.time ?? ''} ${fact.according ?? ''}`
      return [asked('amount', whole, { type: 'amount', amount: fact.amount, fact: fact.id })]
    }
    case 'relation':
      return [
        asked('object', `${fact.relation} ${fact.subject}`, entityKey(fact.object, fact)),
        asked('subject', `${fact.relation} ${fact.object}`, entityKey(fact.subject, fact)),
      ]
    case 'cause':
      return [
        asked('why', fact.effect, { type: 'text', text: fact.because, fact: fact.id }),
        asked('effect', fact.id, { type: 'text', text: fact.effect, fact: fact.id }),
      ]
  }
}

function askedOfEvent(fact: Extract<Fact, { kind: 'event' }>): Asked[] {
  const date: Key = { type: 'date', edtf: fact.time, fact: fact.id }
  const between = fact.time.includes('/') && !fact.time.includes('..')
  const dated: Asked[] = between
    ? [asked('began', fact.event, date), asked('ended', fact.event, date)]
    : [asked('when', fact.event, date)]
  const where = fact.place === undefined ? [] : [asked('where', fact.event, entityKey(fact.place, fact))]
  return [...dated, ...where, asked('what', fact.time, entityKey(fact.event, fact))]
}

function asked(ask: Ask, sameAs: string, key: Key): Asked {
  return { ask, sameAs: `${ask} ${sameAs}`, key }
}

function entityKey(entity: string, fact: Fact): Key {
  return { type: 'entity', entity, fact: fact.id }
}

/**
 * Returns the fact's key for a disputed ask, even if it answers in another form: a fact dated by an interval is one
 * side of a dispute about "when".
 */
export function sideOf(fact: Fact, ask: Ask): Key | undefined {
  const exact = askedOf(fact).find((one) => one.ask === ask)
  if (exact) return exact.key
  const dated = ask === 'when' || ask === 'began' || ask === 'ended'
  return dated && fact.kind === 'event' ? { type: 'date', edtf: fact.time, fact: fact.id } : undefined
}
