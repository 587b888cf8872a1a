import { plainDigits } from './plain-digits'
import { isNumberWord } from './read-number'

/** Things that are counted: words for a unit, then, after a bar, wider words that are right for it too. */
const THINGS: readonly string[] = [
  'people persons person inhabitants residents citizens souls individuals population humans | men man women woman',
  'members ministers delegates representatives councillors deputies | people persons person men man seats',
  'leaders heads chiefs | commanders generals people persons person men man names',
  'suspects prisoners detainees captives | people persons person men man arrests',
  'troops soldiers fighters combatants warriors servicemen | men man infantrymen infantry personnel forces army horsemen cavalrymen',
  'horsemen cavalrymen riders | cavalry troopers troops soldiers men man fighters warriors',
  'rebels insurgents guerrillas partisans | fighters warriors men man people persons person troops soldiers horsemen',
  'officers | commanders men man personnel',
  'airplanes planes plane aeroplanes aircraft bombers | jets fighters warplanes craft',
  'tanks panzers',
  'armoured armored | vehicles cars carriers',
  'trucks lorries vehicles | cars tractors transports',
  'cannons cannon guns artillery howitzers | pieces fieldguns',
  'rifles guns muskets firearms weapons',
  'machineguns',
  'bombs',
  'shells',
  'horses mounts steeds ponies',
  'camels',
  'sheep',
  'cattle cows oxen',
  'ships boats vessels',
  'trains',
  'wagons carts',
  'houses homes buildings',
  'families households',
  'districts regions counties areas',
  'provinces',
  'countries states nations',
  'cities towns',
  'villages settlements',
  'regiments',
  'divisions',
  'brigades',
  'battalions',
  'companies',
  'corps',
  'armies',
  'languages tongues',
  'peoples nationalities ethnicities groups nations',
  'demands points claims requests',
  'posts outposts checkpoints stations forts',
  'sides parties factions groups',
  'books',
  'letters',
  'telegrams',
  'newspapers papers',
  'schools',
  'mosques',
  'churches',
  'factories',
  'mines',
  'wells',
  'children',
  'students pupils',
  'workers',
  'farmers peasants',
  'prisoners captives',
  'dollars rubles roubles pounds yuan',
]

/** Lines by every word in them, and by those before the bar. */
const GROUPS = new Map<string, number[]>()
const UNITS = new Map<string, number[]>()
THINGS.forEach((line, at) => {
  const [unit = '', wider = ''] = line.split(' | ')
  for (const form of unit.split(' ').flatMap(formsOf)) {
    addGroup(UNITS, form, at)
    addGroup(GROUPS, form, at)
  }
  for (const form of wider.split(' ').flatMap(formsOf)) addGroup(GROUPS, form, at)
})

function formsOf(word: string): string[] {
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word
  return [...new Set([word, one])]
}

function addGroup(map: Map<string, number[]>, word: string, at: number): void {
  const groups = map.get(word)
  if (!groups) map.set(word, [at])
  else if (!groups.includes(at)) groups.push(at)
}

/** After these words something else is told than what is counted: "60,000 in the army". */
const ENDS = new Set(
  'in of for by at on to from with and or under over who that which were was are is had among per'.split(' '),
)
/** Nobody writes more words between a number and what it counts. */
const MOST_BETWEEN = 4
const LONGEST = 80

/**
 * Returns what a typed number counts, if that is something else than the unit: "tanks" for airplanes. Undefined for the
 * unit itself, other words for it ("planes"), and words that nobody knows here.
 */
export function otherThingIn(text: string, unit: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const own = unit.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = countedIn(text)
  const groups = counted === undefined ? undefined : GROUPS.get(counted)
  if (counted === undefined || groups === undefined || isOwn(counted, own)) return undefined
  const wanted = UNITS.get(own.find((word) => UNITS.has(word)) ?? '')
  if (!wanted) return PERSONS.has(counted) ? undefined : counted
  return groups.some((group) => wanted.includes(group)) ? undefined : counted
}

/** What may stand after a number without being counted. */
const NOTHING_COUNTED = new Set(
  (
    'percent percentage pct hundred thousand million billion dozen exactly about around approximately approx roughly ' +
    'circa maybe perhaps probably i think guess total altogether all overall more less fewer plus minus odd some different ' +
    'then there they it so only just strong each per times point or things units items pieces few several big large small'
  ).split(' '),
)

/**
 * Returns the word after a typed number if it names something that neither the question nor its unit speaks of, and that
 * is no other word for it here: "elephants".
 */
export function unknownThingIn(text: string, asked: string): string | undefined {
  if (text.length > LONGEST || countedIn(text) !== undefined) return undefined
  const words = tokensAfterNumber(text)
  const known = asked.toLowerCase().match(/\p{L}+/gu) ?? []
  const last = words.find((word) => !NOTHING_COUNTED.has(word))
  return last === undefined || last.length < 3 || isOwn(last, known) || isNumberWord(last) ? undefined : last
}

/** Words for whoever is counted, which a unit that is not known here may be too. */
const PERSONS = new Set((THINGS[0] ?? '').split(/[ |]+/))

function isOwn(counted: string, own: readonly string[]): boolean {
  return own.some((word) => formsOf(word).includes(counted) || formsOf(counted).includes(word))
}

/** Returns the last known word of those that follow the number directly. */
function countedIn(text: string): string | undefined {
  return tokensAfterNumber(text).findLast((token) => GROUPS.has(token))
}

/** Returns the words that follow the last number directly. */
function tokensAfterNumber(text: string): string[] {
  const tokens =
    plainDigits(text)
      .toLowerCase()
      .match(/\d[\d.,'’]*|\p{L}+|[^\s\p{L}\d-]/gu) ?? []
  const at = tokens.findLastIndex((token) => /^\d/.test(token) || (isNumberWord(token) && token.length > 1))
  if (at < 0) return []
  const after = tokens.slice(at + 1, at + 2 + MOST_BETWEEN)
  const end = after.findIndex((token) => ENDS.has(token) || !/^\p{L}/u.test(token))
  return end < 0 ? after : after.slice(0, end)
}
