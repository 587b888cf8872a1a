import type { Entity } from '../../fact/pack'

/** A shorter way to read a typed name, and whether it may mean an entity: "city of Lund" is Lund only if that is a town. */
export type NameForm = { folded: string; fits: (entity: Entity) => boolean }

/** What people write before a person's name. */
const TITLES = new Set(
  (
    'mr mrs ms miss mister sir dame lord lady dr doctor prof professor comrade citizen general gen generalissimo marshal ' +
    'marshall field colonel col lieutenant lt major maj captain capt commander cmdr brigadier admiral officer sergeant ' +
    'president pres vice deputy chairman chairwoman premier prime minister secretary governor ambassador chancellor ' +
    'dictator emperor empress king queen prince princess duke count sultan khan emir shah sheikh imam mullah mufti ' +
    'effendi leader warlord chief writer poet linguist scholar the'
  ).split(' '),
)
const MOST_TITLES = 4
/** What people write before a name when they are asked where, from where or by whom. */
const WHERE = new Set(['at', 'to', 'from', 'by', 'on', 'in', 'near', 'with', 'for'])
/** What people write before an answer in a sentence. */
const LEAD =
  /^(?:(?:i (?:think|guess|believe|suppose)(?: that)?|maybe|perhaps|probably|possibly|(?:the )?answer(?: is| was)?) )?(?:(?:it|this|that|he|she|they|these|those) (?:is|was|were|are|s) )?/

/** The sorts of entities that a word may stand beside, where that is more than its own. */
const SORTS = new Map<string, readonly string[]>(
  Object.entries({
    capital: ['town', 'city'],
    city: ['town', 'city', 'capital'],
    town: ['town', 'city', 'village'],
    village: ['village', 'town'],
    municipality: ['town', 'city'],
    county: ['county', 'town', 'city', 'village'],
    district: ['district'],
    region: ['region', 'district', 'province', 'area'],
    prefecture: ['district', 'region', 'prefecture'],
    area: ['area', 'region', 'district'],
    country: ['country', 'state'],
    state: ['state', 'country'],
    nation: ['people', 'state', 'country'],
    nationality: ['people'],
    ethnicity: ['people'],
    ethnic: ['people'],
    peoples: ['people'],
    minority: ['people'],
    newspaper: ['newspaper'],
    book: ['book'],
    field: ['field'],
    operation: ['campaign'],
  }),
)
/** Words of a sort that say nothing about what stands beside them. */
const SAYS_NOTHING = new Set(['name', 'former', 'later', 'group', 'part', 'of', 'a'])

/** Chinese words for kinds of places, at the end of a name, and the sorts they stand beside. */
const CHINESE_ENDS: readonly (readonly [string, string])[] = [
  ['自治区', 'region'],
  ['自治州', 'prefecture'],
  ['地区', 'region'],
  ['市', 'city'],
  ['县', 'county'],
  ['省', 'province'],
  ['区', 'region'],
  ['镇', 'town'],
  ['乡', 'village'],
  ['村', 'village'],
  ['族', 'people'],
  ['河', 'river'],
]

/** Returns the ways to read a folded name, as it is first. */
export function formsOf(folded: string): NameForm[] {
  const bare = folded.replace(LEAD, '')
  const first = { folded, fits: () => true }
  return bare === folded || bare === '' ? formsOfName(folded) : [first, ...formsOfName(bare)]
}

function formsOfName(folded: string): NameForm[] {
  const words = folded.split(' ')
  const forms: NameForm[] = [{ folded, fits: () => true }]
  const add = (left: readonly string[], fits: NameForm['fits']): void => {
    if (left.length > 0 && left.length < words.length) forms.push({ folded: left.join(' '), fits })
  }
  add(joinLetters(words), () => true)
  for (const left of withoutTitles(words)) add(left, ({ type }) => type === 'person')
  const [first = '', second] = words
  if (WHERE.has(first) && words.length > 1)
    forms.push(...formsOfName(words.slice(second === 'the' && words.length > 2 ? 2 : 1).join(' ')))
  const last = words.at(-1) ?? ''
  add(words.slice(second === 'of' ? 2 : 1), isOf(first))
  add(
    words.slice(second === 'of' ? 2 : 1).filter((word, i) => i > 0 || word !== 'the'),
    isOf(first),
  )
  add(words.slice(0, -1), isOf(last))
  if (first === 'ethnic') add(words.slice(1, -1), isOf(last))
  addNumbers(forms, folded)
  addChinese(forms, folded)
  return forms
}

/** True for a text that says only what sort of thing something is: "(town)", "general". */
export function isOnlySort(folded: string): boolean {
  const words = folded.split(' ')
  return words.every((word) => TITLES.has(word) || SORTS.has(word) || SAYS_NOTHING.has(word))
}

/** Joins letters that stand alone: "p l a" is "pla". */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const word of words) {
    const single = /^\p{L}$/u.test(word)
    if (single && open) joined.push((joined.pop() ?? '') + word)
    else joined.push(word)
    open = single
  }
  return joined
}

/** Returns what is left after one title, two titles, and so on, longest first. */
function withoutTitles(words: readonly string[]): string[][] {
  const count = words.slice(0, MOST_TITLES).findIndex((word) => !TITLES.has(word))
  const titles = count < 0 ? Math.min(words.length, MOST_TITLES) : count
  return Array.from({ length: titles }, (_, i) => words.slice(i + 1))
}

/** Says whether a word names the sort of an entity: "river" of a river, "districts" of a district. */
function isOf(word: string): NameForm['fits'] {
  const one = singular(word)
  const sorts = SORTS.get(word) ?? SORTS.get(one) ?? [one]
  return ({ type, sort = '' }) => {
    if (type === 'person' || SAYS_NOTHING.has(one)) return false
    const own = [type, ...sort.split('-')].map(singular)
    return sorts.some((name) => own.includes(name))
  }
}

export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

/** A people may be named by one of its members, and the other way round: Tungan, Tungans. */
function addNumbers(forms: NameForm[], folded: string): void {
  for (const form of [...forms]) {
    const isPeople: NameForm['fits'] = (entity) => entity.type === 'people' && form.fits(entity)
    const text = form.folded
    forms.push({ folded: text.endsWith('s') ? text.slice(0, -1) : `${text}s`, fits: isPeople })
  }
  if (folded.endsWith('ese'))
    forms.push({ folded: `${folded} people`, fits: ({ type }) => type === 'people' })
}

function addChinese(forms: NameForm[], folded: string): void {
  if (!/\p{Script=Han}$/u.test(folded)) return
  for (const [end, word] of CHINESE_ENDS) {
    if (folded.endsWith(end) && folded.length > end.length + 1)
      forms.push({ folded: folded.slice(0, -end.length), fits: isOf(word) })
    else forms.push({ folded: folded + end, fits: isOf(word) })
  }
}
