import type { PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import { formsOf, isOnlySort, type NameForm } from './name-forms'
import {
  foldedSpellings,
  isTypoOfFolded,
  LONGEST_NAME,
  whoHasInitials,
  whoIsNamedFolded,
  whoSoundsLike,
} from './spelling-index'

/**
 * What a typed answer means, given the right entities. `near`: the spelling is not one of the pack's. `mixed`: it names
 * right things and others, or things between which it does not choose.
 */
export type NameRead =
  | { meaning: 'right'; entities: string[]; near: boolean }
  | { meaning: 'other'; entities: string[] }
  | { meaning: 'unclear'; entities: string[] }
  | { meaning: 'mixed' }
  | { meaning: 'unknown' }

/** Longer answers are not even a list of names. */
export const LONGEST_LIST = 400
const MOST_PARTS = 20
/** What stands between two spellings; a name itself may hold "and" or a comma. */
const APART =
  /[/;()[\]|=（）；]|\s[-–—]\s|\b(?:or|aka|also known as|also called|alias|formerly|now|today|ie)\b/i
const IN_COMMAS = new RegExp(`${APART.source}|[,，、]`, 'i')
const LISTED = new RegExp(`${IN_COMMAS.source}|&|\\band\\b`, 'i')
const OR = /\bor\b/i

/**
 * Reads a typed answer: one name, one name in two spellings ("Ghulja (Yining)"), or a list of right names. A list with
 * anything wrong in it is not right, and neither is "A or B" for two things, even if both are.
 */
export function readNames(index: PackIndex, text: string, right: ReadonlySet<string>): NameRead {
  const whole = readName(index, text, right)
  if (whole.meaning === 'right' || text.length > LONGEST_LIST) return whole
  for (const between of [APART, IN_COMMAS, LISTED]) {
    const read = readParts(index, text, right, between)
    if (read?.meaning === 'right' && (read.parts > 1 || whole.meaning === 'unknown')) return read
    if (read && between === LISTED && whole.meaning === 'unknown') return read
  }
  return whole
}

/** Reads the parts of a text, and says how many there are; undefined if it has none, or none that is right. */
function readParts(
  index: PackIndex,
  text: string,
  right: ReadonlySet<string>,
  between: RegExp,
): (NameRead & { parts: number }) | undefined {
  const texts = partsOf(text, between)
  if (texts.length === 0 || texts[0] === text) return undefined
  const read = texts.map((part) => readName(index, part, right))
  const hits = read.filter((one) => one.meaning === 'right')
  const parts = texts.length
  if (hits.length === parts) return { ...asOne(hits, OR.test(text)), parts }
  if (hits.length === 0) return undefined
  const unclear = read.find((one) => one.meaning === 'unclear')
  return unclear && read.every((one) => one.meaning === 'right' || one.meaning === 'unclear')
    ? { ...unclear, parts }
    : { meaning: 'mixed', parts }
}

function asOne(hits: readonly (NameRead & { meaning: 'right' })[], isChoice: boolean): NameRead {
  const [first] = hits
  const isSame = hits.every(({ entities }) => entities.some((id) => first?.entities.includes(id)))
  if (isChoice && !isSame) return { meaning: 'mixed' }
  const entities = [...new Set(hits.flatMap((hit) => hit.entities))]
  return { meaning: 'right', entities, near: hits.some(({ near }) => near) }
}

/** Returns the names in a list or in brackets, without words like "(town)" that name nothing. */
function partsOf(text: string, between: RegExp): string[] {
  const parts = text
    .replace(/^\s*both\b/i, '')
    .split(between, MOST_PARTS + 1)
    .filter((part) => foldName(part) !== '')
  if (parts.length > MOST_PARTS) return []
  return parts.filter((part) => !isOnlySort(foldName(part)))
}

/** Reads one name. */
export function readName(index: PackIndex, text: string, right: ReadonlySet<string>): NameRead {
  if (text.length > LONGEST_NAME) return { meaning: 'unknown' }
  const folded = withInitial(text, foldName(text))
  if (folded === '' || folded.length > LONGEST_NAME) return { meaning: 'unknown' }
  const forms = formsOf(folded)
  const people = [...right].find((id) => isCalledAs(index, id, forms))
  if (people !== undefined) return { meaning: 'right', entities: [people], near: false }
  // What is spelled like a name of the pack means that name, whatever else it resembles.
  const spelled = readSpelled(index, forms.slice(0, 1), right)
  if (spelled) return spelled
  let found: NameRead = { meaning: 'unknown' }
  for (const read of [readSpelled, readInitials, readOwner, readNear]) {
    const one = read(index, forms, right)
    if (one?.meaning === 'right') return one
    if (one && found.meaning === 'unknown') found = one
  }
  return found
}

/** Folding takes the A of "A. Karim" for an article. */
function withInitial(text: string, folded: string): string {
  return /^\s*a\s*\./i.test(text) ? `a ${folded}` : folded
}

function readSpelled(index: PackIndex, forms: NameForm[], right: ReadonlySet<string>): NameRead | undefined {
  for (const form of forms) {
    const named = whoIsNamedFolded(index, form.folded)
    if (named.match === 'none') continue
    const entities = fitting(index, form, named.entities)
    if (entities.length === 0) continue
    if (named.match === 'unclear') return { meaning: 'unclear', entities }
    return meant(entities, right, false)
  }
  return undefined
}

function readInitials(index: PackIndex, forms: NameForm[], right: ReadonlySet<string>): NameRead | undefined {
  for (const form of forms) {
    const entities = fitting(index, form, whoHasInitials(index, form.folded))
    if (entities.length > 1) return { meaning: 'unclear', entities }
    if (entities.length === 1) return meant(entities, right, false)
  }
  return undefined
}

/**
 * True if a people is called by the end of its adjective, "Chinese" of "Han Chinese", and that is a state's adjective and
 * no other people's.
 */
function isCalledAs(index: PackIndex, id: string, forms: NameForm[]): boolean {
  const own = index.entities.get(id)
  const folded = foldName(own?.adjective ?? '')
  if (own?.type !== 'people' || !folded.includes(' ')) return false
  const form = forms.find((one) => folded.endsWith(` ${one.folded}`) && one.fits(own))
  if (!form) return false
  const isOf = (adjective: string | undefined): boolean =>
    ` ${foldName(adjective ?? '')}`.endsWith(` ${form.folded}`)
  const others = index.pack.entities.filter((entity) => entity !== own && isOf(entity.adjective))
  return others.some(({ sort }) => sort === 'state') && others.every(({ type }) => type !== 'people')
}

/** Reads a name in which another name stands in another spelling: "President of the ETR". */
function readOwner(index: PackIndex, [form]: NameForm[], right: ReadonlySet<string>): NameRead | undefined {
  const given = cutAtOf(form?.folded ?? '')
  const owner = given && whoIsNamedFolded(index, given.owner)
  if (!given || owner?.match !== 'exact') return undefined
  const hit = [...right].find((id) =>
    foldedSpellings(index, id).some((spelling) => {
      const own = cutAtOf(spelling)
      if (own?.head !== given.head) return false
      const named = whoIsNamedFolded(index, own.owner)
      return named.match === 'exact' && named.entities.some((one) => owner.entities.includes(one))
    }),
  )
  return hit === undefined ? undefined : { meaning: 'right', entities: [hit], near: false }
}

function cutAtOf(folded: string): { head: string; owner: string } | undefined {
  const [, head, owner] = /^(.+?) of (?:the )?(.+)$/.exec(folded) ?? []
  return head === undefined || owner === undefined ? undefined : { head, owner }
}

/** Reads another way of spelling, or a typo. */
function readNear(index: PackIndex, forms: NameForm[], right: ReadonlySet<string>): NameRead | undefined {
  for (const form of forms) {
    const entities = fitting(index, form, whoSoundsLike(index, form.folded))
    if (entities.length > 0) return meant(entities, right, true)
  }
  for (const form of forms) {
    const known = [...right].filter((id) => index.entities.has(id))
    const near = fitting(index, form, known).find((id) => isTypoOfFolded(index, form.folded, id))
    if (near !== undefined) return { meaning: 'right', entities: [near], near: true }
  }
  return undefined
}

function fitting(index: PackIndex, form: NameForm, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const entity = index.entities.get(id)
    return entity !== undefined && form.fits(entity)
  })
}

function meant(entities: string[], right: ReadonlySet<string>, near: boolean): NameRead {
  const hits = entities.filter((id) => right.has(id))
  return hits.length > 0 ? { meaning: 'right', entities: hits, near } : { meaning: 'other', entities }
}
