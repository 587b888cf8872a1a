import type { Card } from '../../../card/card'
import { factOf, isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { type PeopleSet, peopleSetsOf } from '../../pool/sets'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { LONGEST_LIST, readNames } from '../../read/read-name'
import { foldedSpellings, whoIsNamed } from '../../read/spelling-index'
import { numberWords } from '../../tell/gap-words'
import { entitiesOf, entityWords, inList, labelOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import { typed } from '../typed/typed'
import type { Wanted } from './question'

const FEWEST = 2
/** Nobody types more names than this. */
const MOST = 12
/** To name more persons of one people is a test of patience. */
const MOST_OF_SET = 4
/** Names beyond this number are ignored. */
const MOST_GIVEN = 60
/** The reason repeats at most this many wrong names. */
const MOST_REPEATED = 5

/**
 * All right answers, typed one by one in any order. Suits a card with several names. A card that asks for somebody's
 * people suits too: the question then asks for all members of the body who are listed as that people.
 */
export const nameAll: QuestionKind<'name-all'> = {
  kind: 'name-all',
  suits: (index, card) => !card.sensitive && (hasSeveral(index, card) || setFor(index, card) !== undefined),
  draw: (index, card, chance) => ({ stem: hasOneStem(index, card) ? 0 : drawStem(card, chance) }),
  build: (index, card, _draw, base) => {
    const set = setFor(index, card)
    return set ? askSet(index, base, set) : askKeys(index, card, base)
  },
  judge: (index, question, answer) => judgeNames(index, question, fieldGiven(answer, 'texts')),
  nameMeant: (index, question, text, { final, judged }) =>
    judged ? nameJudged(index, question, text) : nameExactly(index, question, text, final),
}

function hasSeveral(index: PackIndex, card: Card): boolean {
  const count = new Set(entitiesOf(card)).size
  const isAsked = isFirstFormat(index) ? card.complete : severalOf(index, card) !== undefined
  return isAsked && count >= FEWEST && count <= MOST && typed.suits(index, card)
}

/** True if the question is worded by its set, or by the pack for all answers. */
function hasOneStem(index: PackIndex, card: Card): boolean {
  return setFor(index, card) !== undefined || severalOf(index, card) !== undefined
}

/** Returns the wording that asks for all answers of the card, if the pack has one. */
function severalOf(index: PackIndex, card: Card): string | undefined {
  return factOf(index, card.fact).several?.[card.ask]?.name
}

/** Returns a set to name in full. Only its first card asks for it, because every other would ask the same. */
function setFor(index: PackIndex, card: Card): PeopleSet | undefined {
  if (card.ask !== 'people') return undefined
  const isFirst = isFirstFormat(index)
  return peopleSetsOf(index, card).find(
    ({ inside, complete }) =>
      complete &&
      inside.length >= FEWEST &&
      inside.length <= (isFirst ? MOST : MOST_OF_SET) &&
      (isFirst || inside[0]?.card === card),
  )
}

function askKeys(index: PackIndex, card: Card, question: QuestionBase): QuestionOf<'name-all'> {
  const wanted = [...new Set(entitiesOf(card))].map((entity) => ({
    entity,
    name: entityWords(index, card, entity),
  }))
  const all = wanted.length === 2 ? 'both' : `all ${numberWords(wanted.length)}`
  const stem = severalOf(index, card) ?? `${question.stem} Name ${all}.`
  return { kind: 'name-all', ...question, stem, wanted }
}

/** Builds the question over a set, with its own card first. */
function askSet(
  index: PackIndex,
  question: QuestionBase,
  { whom, adjective, inside }: PeopleSet,
): QuestionOf<'name-all'> {
  const wanted = inside
    .map(({ person, card }) => ({ entity: person.id, name: labelOf(person), card: card.id }))
    .sort((a, b) => Number(b.card === question.card) - Number(a.card === question.card))
  const many = numberWords(inside.length)
  const stem = isFirstFormat(index)
    ? `Name the ${whom} who are listed as ${adjective}. There are ${many}.`
    : `Name the ${many} ${adjective} ${whom}.`
  const keys = wanted.map(({ name }) => name)
  const others = wanted.map(({ card }) => card).filter((card) => card !== question.card)
  return { kind: 'name-all', ...question, stem, keys, others, wanted }
}

/**
 * Returns the wanted name that a text spells exactly, for accepting answers while they are typed. Undefined if it means
 * none of them or more than one. Unless the text is `final` (Enter was pressed), also undefined while the text could
 * still become a longer wanted name: `Sadiq Khan` may become `Sadiq Khan Khoja`.
 */
export function nameExactly(
  index: PackIndex,
  { wanted }: QuestionOf<'name-all'>,
  text: string,
  final = false,
): string | undefined {
  const named = whoIsNamed(index, text)
  if (named.match !== 'exact') return undefined
  const [one, more] = wanted.filter(({ entity }) => named.entities.includes(entity))
  if (!one || more) return undefined
  return final || !isBegun(index, wanted, foldName(text)) ? one.name : undefined
}

/** Returns the wanted name that a text was judged to mean, even with a forgiven typo; undefined for none. */
export function nameJudged(
  index: PackIndex,
  { wanted }: QuestionOf<'name-all'>,
  text: string,
): string | undefined {
  return meaningOf(index, wanted, text).hits[0]?.name
}

/** True if the text is the start of a longer wanted spelling. */
function isBegun(index: PackIndex, wanted: Wanted[], folded: string): boolean {
  return wanted.some(({ entity }) =>
    foldedSpellings(index, entity).some((spelling) => spelling !== folded && spelling.startsWith(folded)),
  )
}

function judgeNames(index: PackIndex, { wanted }: QuestionOf<'name-all'>, texts: unknown): Verdict {
  const several = wanted.some(({ card }) => card !== undefined)
  const given = textsOf(texts)
  if (given.length === 0) return several ? { ...NOTHING_GIVEN, missed: [] } : NOTHING_GIVEN
  const meant = given.map((text) => meaningOf(index, wanted, text))
  const named = new Set(meant.flatMap(({ hits }) => hits))
  const missing = wanted.filter((one) => !named.has(one))
  const wrong = [...new Set(meant.flatMap(({ wrong }) => wrong ?? []))]
  return {
    ...verdictOn(wanted, named, missing, wrong),
    ...(meant.some(({ forgiven }) => forgiven) ? { forgiven: true } : {}),
    ...(several ? { missed: missing.flatMap(({ card }) => card ?? []) } : {}),
  }
}

function textsOf(texts: unknown): string[] {
  if (!Array.isArray(texts)) return []
  const read: unknown[] = texts.slice(0, MOST_GIVEN)
  return read.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []))
}

type Meaning = { hits: Wanted[]; wrong?: string; forgiven?: boolean }

/** Returns what a text means: one wanted name or a list of them. A name that several people share is neither right nor wrong. */
function meaningOf(index: PackIndex, wanted: Wanted[], text: string): Meaning {
  const exact = wanted.find(({ name }) => name === text)
  if (exact) return { hits: [exact] }
  if (text.length > LONGEST_LIST) return { hits: [], wrong: `${text.slice(0, 40).trim()} …` }
  const read = readNames(index, text, new Set(wanted.map(({ entity }) => entity)))
  switch (read.meaning) {
    case 'right': {
      const hits = wanted.filter(({ entity }) => read.entities.includes(entity))
      return read.near ? { hits, forgiven: true } : { hits }
    }
    case 'unclear':
      return { hits: [] }
    case 'other':
      return { hits: [], wrong: nameOf(index, read.entities[0] ?? '') }
    case 'mixed':
    case 'unknown':
      return { hits: [], wrong: text }
  }
}

function nameOf(index: PackIndex, id: string): string {
  const entity = index.entities.get(id)
  return entity ? labelOf(entity) : id
}

function verdictOn(
  wanted: Wanted[],
  named: ReadonlySet<Wanted>,
  missing: Wanted[],
  wrong: string[],
): Verdict {
  if (missing.length === 0 && wrong.length === 0)
    return { worth: 'right', reason: 'Right. You named them all.' }
  const reason = [
    saying(
      'Named',
      [...named].map(({ name }) => name),
    ),
    saying(
      'Missing',
      missing.map(({ name }) => name),
    ),
    saying('Not among them', wrong.slice(0, MOST_REPEATED)),
  ].join('')
  return { worth: 2 * named.size >= wanted.length ? 'partly' : 'wrong', reason: reason.trim() }
}

function saying(what: string, names: string[]): string {
  return names.length === 0 ? '' : `${what}: ${inList(names)}. `
}
