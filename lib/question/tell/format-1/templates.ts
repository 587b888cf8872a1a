import type { Card } from '../../../card/card'
import { entityOf, factOf, type PackIndex } from '../../../card/pack-index'
import { momentWords } from '../../../card/stems'
import { formatAmount } from '../../../fact/amount'
import type { Candidate } from '../../pool/candidate'
import { curled, revealsDate, revealsEntity } from '../gap-words'
import { inTemplate, keepsOrder, type StatementForm } from '../statement-form'
import { capitalize, pointAsked } from '../words'

/** Returns the sentence that packs of the first format were asked with; undefined for facts without one. */
export function templateAtFirst(index: PackIndex, card: Card, pool: Candidate[]): StatementForm | undefined {
  const name = (id: string): string => curled(entityOf(index, id).name)
  const fact = factOf(index, card.fact)
  switch (fact.kind) {
    case 'ethnicity': {
      const sentence = (said: string) => `${capitalize(name(fact.person))} is listed as ${said}.`
      const listed = pool.filter(({ entity = '' }) => entityOf(index, entity).adjective !== undefined)
      return card.ask === 'people' ? inTemplate(index, card, listed, sentence) : undefined
    }
    case 'office':
      return card.ask === 'post' ? postInTemplate(index, card, name(fact.person), pool) : undefined
    case 'event':
      return eventInTemplate(index, card, name(fact.event), pool)
    case 'share': {
      if (fact.percent.qualifier !== 'exactly') return undefined
      const whole = `of the population of ${name(fact.of)}${momentWords(fact.moment)}.`
      const sentence =
        card.ask === 'percent'
          ? (said: string) => `${capitalize(name(fact.people))} made up ${said} ${whole}`
          : (said: string) => `${said} made up ${formatAmount(fact.percent)} ${whole}`
      return card.ask === 'claimant' ? undefined : inTemplate(index, card, pool, sentence)
    }
    default:
      return undefined
  }
}

/** States who holds an office: "… is that of the Minister of Finance". Undefined if the office is called a post. */
function postInTemplate(
  index: PackIndex,
  { keys: [key] }: Card,
  person: string,
  pool: Candidate[],
): StatementForm | undefined {
  if (key?.type !== 'entity') return undefined
  const names = [key.entity, ...pool.flatMap(({ entity }) => entity ?? [])].map((id) =>
    curled(entityOf(index, id).name),
  )
  const [right = '', ...wrong] = names
  const sentence = (said: string): string => `The post listed for ${person} is that of ${said}.`
  const isTold = (name: string): boolean => !/\bpost\b/.test(name)
  return isTold(right) ? { sentence, right, wrong: wrong.filter(isTold) } : undefined
}

/** States when or where an event was; undefined if its own name gives that away: the capture of Nilka was in Nilka. */
function eventInTemplate(
  index: PackIndex,
  card: Card,
  event: string,
  pool: Candidate[],
): StatementForm | undefined {
  const [key] = card.keys
  if (key?.type === 'entity' && card.ask === 'where' && !revealsEntity(index, key.entity, event)) {
    const elsewhere = pool.filter(({ entity = '' }) => !revealsEntity(index, entity, event))
    return inTemplate(index, card, elsewhere, (said) => `The place given for ${event} is ${said}.`)
  }
  if (key?.type !== 'date' || !pointAsked(key.edtf, card.ask) || revealsDate(key.edtf, card.ask, event))
    return undefined
  const end = card.ask === 'began' ? 'the start of ' : card.ask === 'ended' ? 'the end of ' : ''
  const possible = pool.filter(({ size }) => keepsOrder(card, key.edtf, size))
  return inTemplate(index, card, possible, (said) => `The date given for ${end}${event} is ${said}.`)
}
