/** Where the Arabic-Indic and the Persian digits begin; and the marks of both, as they are written in ASCII. */
const ZEROS = [0x660, 0x6f0]
const MARKS: Record<string, string> = { '٫': '.', '٬': ',', '،': ',', '٪': '%' }

/**
 * A text in its plainest signs: compatible forms as one, and the digits and marks of Arabic and Persian keyboards as
 * ASCII. The Arabic comma, which is nearest on many of them, stands for the thousands mark as well.
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
