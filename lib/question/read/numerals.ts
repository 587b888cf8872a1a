import { ONES, TENS } from './read-number'

const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const VALUES = new Map<string, number>([
  ...[...ONES.entries(), ...ORDINALS.entries()].map(([value, word]): [string, number] => [word, value]),
  ...TENS.flatMap((word, i): [string, number][] => [
    [word, 20 + 10 * i],
    [word.replace(/y$/, 'ieth'), 20 + 10 * i],
  ]),
])
const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].map(
    (figure, i): [string, number] => [figure, i + 1],
  ),
)
/** Words after which and before which a single letter is a roman figure: "V Corps", "Resolution X". */
const COUNTED =
  /^(?:army|armies|corps|cavalry|division|regiment|brigade|fleet|congress|resolution|republic|reich|war)$/

/**
 * Writes every number in a folded name in figures, so that "2nd Army", "Second Army" and "II Army" are one name and
 * "Sixth Army" is another. Single letters are roman figures only beside a word that is counted ("V Corps").
 */
export function inFigures(folded: string): string {
  if (!MAY_COUNT.test(folded)) return folded
  const words = folded.split(' ')
  const written: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const tens = tensOf(words[at])
    const ones = tens === undefined ? undefined : numberAt(words, at + 1)
    if (tens !== undefined && ones !== undefined && ones > 0 && ones < 10) {
      written.push(String(tens + ones))
      at += 1
    } else {
      const word = words[at] ?? ''
      if (isMark(word) && numberAt(words, at + 1) !== undefined) continue
      written.push(String(numberAt(words, at) ?? word))
    }
  }
  return written.join(' ')
}

/** Most names have no number at all. */
const MAY_COUNT =
  /\d|\b(?:[ivx]+|\w*(?:th|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|first|second|third))\b/

/** Returns the numbers in a name that is written in figures, as one text. */
export function numbersIn(figures: string): string {
  return figures.replace(/\D+/g, ' ').trim()
}

function tensOf(word: string | undefined): number | undefined {
  const at = TENS.indexOf(word ?? '')
  return at < 0 ? undefined : 20 + 10 * at
}

function numberAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? ''
  const digits = /^(\d{1,6})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  if (digits !== undefined) return Number(digits)
  const roman = ROMAN.get(word)
  if (roman === undefined) return VALUES.get(word)
  const isCounted = COUNTED.test(words[at + 1] ?? '') || COUNTED.test(words[at - 1] ?? '')
  return word.length > 1 || isCounted ? roman : undefined
}

/** True for the "No." of "Resolution No. 9". */
function isMark(word: string): boolean {
  return word === 'no' || word === 'nr' || word === 'number'
}
