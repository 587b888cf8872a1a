/** Arabic-Indic and Persian digits from zero on, and their marks, as people who write ASCII write them. */
const ZEROS = [0x660, 0x6f0]
const MARKS: Record<string, string> = { '٫': '.', '٬': ',', '٪': '%' }

/** A text in its plainest signs: compatible forms as one, and the digits and marks of every keyboard as ASCII. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
    })
    .replace(/[٫٬٪]/g, (mark) => MARKS[mark] ?? mark)
}
