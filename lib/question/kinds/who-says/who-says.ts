import type { Card } from '../../../card/card'
import { foldName } from '../../../fact/name'
import { below, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { areDistinct } from '../../redraw'
import type { QuestionKind } from '../question-kind'
import { attributionsOf } from './attributions'
import { type Attribution, CLAIMANTS } from './claims'
import type { Claim } from './question'

/**
 * Statements, and who makes them, or why accounts differ. Suits a fact that is somebody's word, and a side of a dispute
 * with different voices or a reason for its difference.
 */
export const whoSays: QuestionKind<'who-says'> = {
  kind: 'who-says',
  suits: (index, card) => attributionsOf(index, card).length > 0,
  // `numbers` gives the claimant of each claim shown, or the place of each option, then the index of the attribution.
  draw: (index, card, chance) => {
    const wording = drawStem(card, chance)
    const attributions = attributionsOf(index, card)
    const at = below(chance, attributions.length)
    const { stem, claims = [], others = [], byPlace } = attributions[at] ?? {}
    const named = claims.map(({ claimant }) => claimant)
    const wanted = Math.max(0, CLAIMANTS - named.length)
    const shown = shuffle(chance, claims)
    const texts = shuffle(chance, [...named, ...shuffle(chance, others).slice(0, wanted)])
    if (byPlace)
      return { stem: 0, numbers: [...texts.map((text) => [...named, ...others].indexOf(text)), at] }
    const places = shown.map(({ claimant }) => texts.indexOf(claimant))
    return { stem: stem === undefined ? wording : 0, texts, numbers: [...places, at] }
  },
  build: (index, card, { texts = [], numbers = [] }, base) => {
    const attribution = attributionsOf(index, card)[numbers.at(-1) ?? -1]
    if (attribution?.byPlace) return placed(card, base, attribution, numbers.slice(0, -1))
    const claims = attribution && claimsDrawn(attribution, texts, numbers.slice(0, -1))
    return claims && questionOf(card, base, attribution, claims, [...texts])
  },
  isFair: (index, { card: id, claimants }, { numbers = [] }) => {
    const card = index.card.get(id)
    const { claims = [], others = [] } = (card && attributionsOf(index, card)[numbers.at(-1) ?? -1]) ?? {}
    const known = new Set([...others, ...claims.map(({ claimant }) => claimant)])
    if (claimants.length < 2 || claimants.length > CLAIMANTS || !areDistinct(claimants)) return false
    return claimants.every((text) => known.has(text))
  },
  judge: (index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const texts = question.claims.map((_, i) => textGiven(given[i]) ?? '')
    if (texts.every((text) => text === '')) return NOTHING_GIVEN
    return judgeClaims(question, texts, index.card.get(question.card)?.ask === 'claimant')
  },
}

function questionOf(
  card: Card,
  question: QuestionBase,
  { stem = question.stem, claims }: Attribution,
  shown: Claim[],
  claimants: string[],
): QuestionOf<'who-says'> {
  const keys = claims.flatMap(({ fact, claimant }) => (fact === card.fact ? [claimant] : []))
  return { kind: 'who-says', ...question, stem, keys, claims: shown, claimants }
}

/** Builds the question of options named by their places. */
function placed(
  card: Card,
  base: QuestionBase,
  attribution: Attribution,
  places: readonly number[],
): QuestionOf<'who-says'> | undefined {
  const { claims, others } = attribution
  const known = [...claims.map(({ claimant }) => claimant), ...others]
  const options = places.flatMap((place) => known[place] ?? [])
  const isWhole = options.length === CLAIMANTS && claims.every(({ claimant }) => options.includes(claimant))
  return isWhole ? questionOf(card, base, attribution, [...claims], options) : undefined
}

/** Returns all claims of an attribution in the order drawn; undefined if the draw does not name exactly these. */
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

/** A wrong claimant is a miss only if the card asks for the claimant; other cards ask for what was claimed. */
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
