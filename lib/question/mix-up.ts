import type { Card } from '../card/card'
import { append } from '../card/group'
import { perPack } from '../card/memo'
import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import { type Matchable, rowOf, rowsOfForm, standTogether } from './pool/match-rows'

/** Longer texts are not answers. The limit keeps folding fast when somebody pastes a book. */
const LONGEST = 400
const LOOKED_AT = 24

/**
 * Returns the card that the learner took this one for: of the same ask and form, with `instead` as its only answer.
 * `instead` is an entity id or the text of an option. If there are several, returns one that fits beside this card.
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

/** Returns the rows of a form by their answers, as entity ids and as folded texts. */
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

/** The colon keeps folded texts apart from ids, which never contain one. */
function foldedAnswer(text: string): string {
  return `: ${foldName(text)}`
}
