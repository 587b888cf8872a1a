import type { Card } from '../../../card/card'
import { foldName } from '../../../fact/name'
import { chanceOf, pick, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import { posed, posedAs, stemDrawn } from '../../posed'
import type { Claim, QuestionOf, Verdict } from '../../question'
import { areDistinct } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import { type Attribution, attributionsOf, CLAIMANTS } from './attributions'

/**
 * Statements, and who makes them. Suits a fact that is told as somebody's word, and a side of a dispute whose sides
 * stand in different places or mouths.
 */
export const whoSays: QuestionKind<'who-says'> = {
  kind: 'who-says',
  name: 'Who says so?',
  suits: (index, card) => attributionsOf(index, card).length > 0,
  ask: (index, card, seed) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    const attribution = pick(chance, attributionsOf(index, card))
    if (!attribution) throw new Error(`who-says does not suit ${card.id}`)
    const { claims, others } = attribution
    const named = claims.map(({ claimant }) => claimant)
    const wanted = Math.max(0, CLAIMANTS - named.length)
    const shown = shuffle(chance, claims)
    const claimants = shuffle(chance, [...named, ...shuffle(chance, others).slice(0, wanted)])
    return questionOf(card, question, attribution, shown, claimants)
  },
  // The numbers say for each claim shown which of the claimants makes it, and last which attribution it is.
  drawn: (index, { card: id, claims, claimants, stem }) => {
    const card = index.card.get(id)
    const attributions = card ? attributionsOf(index, card) : []
    const at = attributions.findIndex((one) => isMadeOf(one, claims))
    const isOwn = attributions[at]?.stem !== undefined
    const places = claims.map(({ claimant }) => claimants.indexOf(claimant))
    return {
      stem: isOwn ? 0 : stemDrawn(index, { card: id, stem }),
      texts: claimants,
      numbers: [...places, Math.max(0, at)],
    }
  },
  remake: (index, card, draw) => {
    const { texts = [], numbers = [] } = draw
    const question = posedAs(index, card, 'who-says', draw)
    const attribution = attributionsOf(index, card)[numbers.at(-1) ?? -1]
    if (!question || !attribution || texts.length > CLAIMANTS || !areDistinct(texts)) return undefined
    const claims = claimsDrawn(attribution, texts, numbers.slice(0, -1))
    const isKnown = (text: string): boolean =>
      attribution.others.includes(text) || attribution.claims.some(({ claimant }) => claimant === text)
    if (!claims || texts.length < 2 || !texts.every(isKnown)) return undefined
    return questionOf(card, question, attribution, claims, [...texts])
  },
  judge: (index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const texts = question.claims.map((_, i) => textGiven(given[i]) ?? '')
    if (texts.every((text) => text === '')) return NOTHING_GIVEN
    return judgeClaims(question, texts, index.card.get(question.card)?.ask === 'claimant')
  },
  print: ({ claims, claimants }) => [
    ...claims.map(({ text }, i) => `${i + 1}. ${text}  ____`),
    ...claimants.map((text, i) => `${'ABCDEFGH'[i]}  ${text}`),
  ],
}

function questionOf(
  card: Card,
  question: ReturnType<typeof posed>,
  { stem = question.stem, claims }: Attribution,
  shown: Claim[],
  claimants: string[],
): QuestionOf<'who-says'> {
  const keys = claims.flatMap(({ fact, claimant }) => (fact === card.fact ? [claimant] : []))
  return { kind: 'who-says', ...question, stem, keys, claims: shown, claimants }
}

function isMadeOf({ claims }: Attribution, shown: readonly Claim[]): boolean {
  return claims.length === shown.length && shown.every(({ fact, text }) => hasClaim(claims, fact, text))
}

function hasClaim(claims: readonly Claim[], fact: string, text: string): boolean {
  return claims.some((claim) => claim.fact === fact && claim.text === text)
}

/** All claims of an attribution in the order drawn; undefined where it is none. */
function claimsDrawn(
  { claims }: Attribution,
  texts: readonly string[],
  places: readonly number[],
): Claim[] | undefined {
  const shown = [...new Set(places)].flatMap(
    (place) => claims.find(({ claimant }) => claimant === texts[place]) ?? [],
  )
  return shown.length === claims.length && places.length === claims.length ? shown : undefined
}

/** Only a card that asks for the claimant can be missed by a wrong one; any other asks for what was claimed. */
function judgeClaims({ card, claims }: QuestionOf<'who-says'>, texts: string[], asked: boolean): Verdict {
  const wrong = claims.filter(({ claimant }, i) => !isSame(texts[i] ?? '', claimant))
  if (wrong.length === 0) return { worth: 'right', reason: `Right. ${toldOf(claims)}`, missed: [] }
  const right = claims.length - wrong.length
  return {
    worth: right > 0 && right * 2 >= claims.length ? 'partly' : 'wrong',
    reason: claims.length === 1 ? toldOf(claims) : `${right} of ${claims.length} are right. ${toldOf(wrong)}`,
    missed: asked ? [card] : [],
  }
}

function isSame(text: string, claimant: string): boolean {
  return text === claimant || (text.length <= 400 && foldName(text) === foldName(claimant))
}

function toldOf(claims: readonly Claim[]): string {
  return claims.map(({ text, claimant }) => `“${text.replace(/\.$/, '')}”: ${claimant}.`).join(' ')
}
