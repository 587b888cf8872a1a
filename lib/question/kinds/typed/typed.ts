import type { Card } from '../../../card/card'
import { entityOf, type PackIndex } from '../../../card/pack-index'
import type { Entity } from '../../../fact/pack'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { isTypoOf, LONGEST_NAME, whoIsNamed } from '../../read/spelling-index'
import { capitalize, entitiesOf, labelOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'

/** Types whose names a person can be expected to type. Most events and things have only descriptions. */
const NAMED: ReadonlySet<Entity['type']> = new Set([
  'person',
  'place',
  'people',
  'organisation',
  'office',
  'document',
])

/** A typed name. Suits a card whose answers are names. */
export const typed: QuestionKind<'typed'> = {
  kind: 'typed',
  suits: (index, card) => card.keys.every((key) => key.type === 'entity' && isNamed(index, card, key.entity)),
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (_index, card, _draw, base) => ({ kind: 'typed', ...base, entities: entitiesOf(card) }),
  judge: (index, question, answer) => {
    const text = textGiven(answer)
    return text === undefined ? NOTHING_GIVEN : judgeName(index, question, text)
  },
}

function isNamed(index: PackIndex, card: Card, id: string): boolean {
  const entity = entityOf(index, id)
  return (card.ask !== 'what' && NAMED.has(entity.type)) || isShort(entity)
}

/** True for a thing or an event with a short name (oil, the Cold War), not a description ("capture of Ghulja"). */
function isShort(entity: Entity): boolean {
  return (entity.type === 'thing' || entity.type === 'event') && labelOf(entity).split(' ').length <= 2
}

function judgeName(index: PackIndex, question: QuestionOf<'typed'>, text: string): Verdict {
  if (text.length > LONGEST_NAME) return { worth: 'wrong', reason: 'That is too long to be a name.' }
  const named = whoIsNamed(index, text)
  const right = new Set(question.entities)
  if (named.match === 'unclear') return unclear(index, named.entities, right)
  if (named.match !== 'none') {
    const hit = named.entities.find((id) => right.has(id))
    return hit === undefined ? otherName(index, named.entities) : rightName(index, hit, text)
  }
  const near = question.entities.find((id) => index.entities.has(id) && isTypoOf(index, text, id))
  if (near === undefined) return { worth: 'wrong', reason: 'That name does not fit.', instead: text }
  return {
    ...rightName(index, near, text),
    reason: `Right, but for the spelling: ${nameOf(index, near)}.`,
    forgiven: true,
  }
}

function rightName(index: PackIndex, id: string, text: string): Verdict {
  const name = nameOf(index, id)
  return name === text
    ? { worth: 'right', reason: 'Right.' }
    : { worth: 'right', reason: 'Right.', read: name }
}

function otherName(index: PackIndex, ids: string[]): Verdict {
  const [id = ''] = ids
  return {
    worth: 'wrong',
    reason: `${capitalize(index.entities.get(id)?.name ?? id)} is not right.`,
    read: nameOf(index, id),
    instead: id,
  }
}

function unclear(index: PackIndex, ids: string[], right: ReadonlySet<string>): Verdict {
  const names = ids.map((id) => nameOf(index, id)).join(', ')
  const worth = ids.some((id) => right.has(id)) ? 'partly' : 'wrong'
  return { worth, reason: `More than one person bears that name: ${names}.` }
}

function nameOf(index: PackIndex, id: string): string {
  const entity = index.entities.get(id)
  return entity ? labelOf(entity) : id
}
