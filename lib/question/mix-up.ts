import type { Card } from '../card/card'
import { append } from '../card/group'
import { perPack } from '../card/memo'
import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import { type Matchable, rowOf, rowsOfForm, standTogether } from './pool/rows'

/** Longer texts are no answers; without the limit folding would cost what was pasted. */
const LONGEST = 400
const LOOKED_AT = 24

/**
 * The card that a learner took this one for: of the same ask and form, with what was given instead as its only answer.
 * `instead` is an entity's id or the text of an option. Of several, one that can stand beside the card.
 */
export function cardOfMixUp(index: PackIndex, card: Card, instead: string): Card | undefined {
  const own = rowOf(index, card)
  if (!own || instead.length > LONGEST) return undefined
  const answers = answersIn(index, own.form)
  const found = answers.get(instead) ?? answers.get(foldedAnswer(instead)) ?? []
  const others = found.slice(0, LOOKED_AT).filter((other) => other.card.fact !== card.fact)
  const fair = others.find((other) => standTogether(index, own, other))
  return (fair ?? others[0])?.card
}

const answersByForm = perPack(() => new Map<string, Map<string, Matchable[]>>())

/** The rows of a form by their answers, as an entity's id and as folded words. */
function answersIn(index: PackIndex, form: string): Map<string, Matchable[]> {
  const forms = answersByForm(index)
  const known = forms.get(form)
  if (known) return known
  const made = new Map<string, Matchable[]>()
  for (const row of rowsOfForm(index, form)) {
    append(made, foldedAnswer(row.right), row)
    if (row.key.type === 'entity') append(made, row.key.entity, row)
  }
  forms.set(form, made)
  return made
}

/** No entity's id has a colon, so that a name in one word is never taken for an id. */
function foldedAnswer(text: string): string {
  return `: ${foldName(text)}`
}
