const CYRILLIC = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    қ: 'k',
    ғ: 'g',
    ң: 'ng',
    ү: 'u',
    ұ: 'u',
    ө: 'o',
    ә: 'a',
    һ: 'h',
    җ: 'j',
  }),
)
const OF_CYRILLIC = /\p{Script=Cyrillic}/gu

/** Ways of writing one sound or one ending. Later ones work on what earlier ones leave. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=s?\b|ed\b|ing\b)/gu, 'or'],
  [/is(?=e[sd]?\b|ing\b|ations?\b)/g, 'iz'],
  [/(?<=\p{L}{2}[tb])re\b/gu, 'er'],
  [/ence\b/g, 'ense'],
  [/dzh|zh|dj/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q|c(?!h)/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(\p{L})\1+/gu, '$1'],
]

/**
 * Folds the common ways of writing one name in Latin letters (Qasimi, Kasimi; Fotiy, Fotii), British and American
 * spelling, and Cyrillic letters. Works on a folded name; two names may sound alike and still be two names.
 */
export function soundOf(folded: string): string {
  let sound = folded.replace(OF_CYRILLIC, (letter) => CYRILLIC.get(letter) ?? letter)
  for (const [from, to] of ALIKE) sound = sound.replace(from, to)
  return sound
}
