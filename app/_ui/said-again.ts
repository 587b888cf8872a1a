const NO_BREAK_SPACE = '\u00a0'

/** Words for a status line. The same words once more differ by a space, so that they are heard once more. */
export function saidAgain(before: string, words: string): string {
  return words !== '' && before === words ? words + NO_BREAK_SPACE : words
}
