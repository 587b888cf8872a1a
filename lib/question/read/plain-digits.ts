/** The code points of the digit 0 in Arabic-Indic and Persian, and the marks of both as ASCII. */
const ZEROS = [0x660, 0x6f0]
const MARKS: Record<string, string> = { '٫': '.', '٬': ',', '،': ',', '٪': '%' }

/**
 * Normalizes a text: NFKC, with the digits and marks of Arabic and Persian keyboards as ASCII. The Arabic comma, which
 * is the easiest to reach on many of them, also counts as a thousands separator.
 */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
    })
    .replace(/[٫٬،٪]/g, (mark) => MARKS[mark] ?? mark)
}
