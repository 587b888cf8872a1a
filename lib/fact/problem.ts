/** One mistake in a pack: where, what, and how to fix it. `file` is set for packs written in `content/`. */
export type Problem = { place: string; what: string; cure: string; file?: string }

/**
 * Formats on one line: `content/…/army.ts: facts[12] "declared" → time: "1944-13" is no time. Write the time as EDTF.`
 */
export function formatProblem({ file, place, what, cure }: Problem): string {
  return `${file === undefined ? '' : `${file}: `}${place}: ${what}. ${capital(cure)}.`
}

const LONGEST_QUOTE = 60
/** Control characters, bidirectional marks and lone surrogates would garble the message. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Quotes a value of a pack for a message: short, on one line, without invisible characters. */
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
