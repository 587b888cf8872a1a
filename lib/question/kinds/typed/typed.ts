import type { Card } from '../../../card/card'
import { entityOf, type PackIndex } from '../../../card/pack-index'
import type { Entity } from '../../../fact/pack'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { LONGEST_LIST, readNames } from '../../read/read-name'
import { entitiesOf, inList, labelOf } from '../../tell/words'
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
  if (text.length > LONGEST_LIST) return { worth: 'wrong', reason: 'That’s too long to be a name.' }
  const right = new Set(question.entities)
  const read = readNames(index, text, right)
  switch (read.meaning) {
    case 'right':
      return rightName(index, read.entities, read.near, text)
    case 'other':
      return otherName(index, read.entities)
    case 'unclear':
      return unclear(index, read.entities, right)
    case 'mixed':
      return { worth: 'wrong', reason: 'Part of that is right, but not all of it.' }
    case 'unknown':
      return { worth: 'wrong', reason: 'That’s not the name we’re looking for.', instead: text }
  }
}

function rightName(index: PackIndex, ids: readonly string[], near: boolean, text: string): Verdict {
  const name = inList(ids.map((id) => nameOf(index, id)))
  const read = name === text ? {} : { read: name }
  return near
    ? { worth: 'right', reason: `Right. It’s usually spelt ${name}.`, ...read, forgiven: true }
    : { worth: 'right', reason: 'Right.', ...read }
}

function otherName(index: PackIndex, ids: string[]): Verdict {
  const [id = ''] = ids
  const name = nameOf(index, id)
  return { worth: 'wrong', reason: `${name} isn’t the answer here.`, read: name, instead: id }
}

function unclear(index: PackIndex, ids: string[], right: ReadonlySet<string>): Verdict {
  const names = ids.map((id) => nameOf(index, id)).join(', ')
  const worth = ids.some((id) => right.has(id)) ? 'partly' : 'wrong'
  return { worth, reason: `More than one person has that name: ${names}.` }
}

function nameOf(index: PackIndex, id: string): string {
  const entity = index.entities.get(id)
  return entity ? labelOf(entity) : id
}
