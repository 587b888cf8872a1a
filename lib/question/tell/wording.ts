import { foldName } from '../../fact/name'

/** What a text is: a question or instruction, a sentence, or a few words such as an option. */
export type Role = 'stem' | 'sentence' | 'words'

/** Longer stems and statements do not fit above the answers on a phone. */
export const LONGEST_STEM = 220

/**
 * Finds problems in a text that the learner reads, each in a few words; empty if the text is sound. Checks only the
 * form: doubled words, a and an, unfilled slots, spaces, brackets, capitals, full stops and length.
 */
export function wordingProblems(text: string, role: Role): string[] {
  const found = CHECKS.flatMap(({ wrong, what }) => {
    const at = wrong.exec(text)
    return at ? [`${what}: “${at[0].trim()}”`] : []
  })
  found.push(...wrongArticles(text))
  if (!balanced(text)) found.push('a bracket or quotation mark without its partner')
  if (role !== 'words' && !/^[\p{Lu}\p{N}“‘(…]/u.test(text)) found.push('no capital at the start')
  if (role !== 'words' && !/[.?!…]["”’)]?$/u.test(text)) found.push('no full stop at the end')
  if (role === 'stem' && text.length > LONGEST_STEM) found.push(`${text.length} characters`)
  return found
}

const CHECKS = [
  { wrong: /\b(\p{L}+) \1\b/iu, what: 'a doubled word' },
  { wrong: /undefined|null|NaN|\[object|[{}]|\$\{|<|>/u, what: 'a slot that was not filled' },
  { wrong: / {2,}|^\s|\s$/u, what: 'a space too many' },
  { wrong: /\s[,.;:?!]/u, what: 'a space before a mark' },
  { wrong: /[,;:]{2}|\.[,;:?]|(?<!\.)\.\.(?!\.)|[?!]{2}|[?!]\./u, what: 'two marks together' },
  { wrong: /"|\b's\b/u, what: 'a straight quotation mark' },
  { wrong: /\b(?:the|a|an) (?:the|a|an)\b/iu, what: 'two articles' },
  { wrong: /\b(?:an?|the|of|in|at|by|from|to|with) [.?,;]/iu, what: 'a word missing' },
] as const

/** Vowels that sound like consonants, and silent consonants. */
const AS_CONSONANT = /^(?:uni(?!n|m)|use|usu|uti|eu|one\b|once\b|uy|ura)/iu
const AS_VOWEL = /^(?:hour|honest|honou?r|heir|8|11\b|18\b|11,|18,)/iu

function wrongArticles(text: string): string[] {
  const found: string[] = []
  for (const [whole, article = '', word = ''] of text.matchAll(
    /(?<![\p{L}’'-])(an?) ([\p{L}\p{N}][\p{L}\p{N},-]*)/giu,
  )) {
    if (article === 'A' && /^[A-Z]$/.test(word)) continue
    const vowel = AS_VOWEL.test(word) || (/^[aeiou]/iu.test(word) && !AS_CONSONANT.test(word))
    if (vowel !== (article.toLowerCase() === 'an')) found.push(`the wrong article: “${whole}”`)
  }
  return found
}

const PARTNERS = { '(': ')', '“': '”', '[': ']' } as const

function balanced(text: string): boolean {
  return Object.entries(PARTNERS).every(([open, close]) => count(text, open) === count(text, close))
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** Returns the first answer that a text contains, folded and as whole words; undefined if it contains none. */
export function givesAway(text: string, answers: readonly string[]): string | undefined {
  const folded = ` ${foldName(text)} `
  return answers.find((answer) => {
    const words = foldName(answer)
    return words !== '' && folded.includes(` ${words} `)
  })
}
