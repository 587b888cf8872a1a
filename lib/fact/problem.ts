/** What is wrong with a pack: where, what, and how to mend it. `file` where the pack is written in `content/`. */
export type Problem = { place: string; what: string; cure: string; file?: string }

/** One line: `content/…/army.ts: facts[12] "declared" → time: "1944-13" is no time. Write the time as EDTF.` */
export function formatProblem({ file, place, what, cure }: Problem): string {
  return `${file === undefined ? '' : `${file}: `}${place}: ${what}. ${capital(cure)}.`
}

const LONGEST_QUOTE = 60
/** Controls, bidirectional controls and lone surrogates would garble the line that reports them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A value of a pack as a message can show it: short, on one line, with nothing invisible in it. */
export function quote(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoteText(value)
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object'
    default:
      return `a ${typeof value}`
  }
}

function quoteText(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return `"${short.replace(UNPRINTABLE, codePoint)}"`
}

function codePoint(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return `\\u{${code.toString(16).padStart(4, '0')}}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
