import type { Page } from './test'

/** A page is printed with what letters it has: a sheet is measured with its own. */
export async function lettersLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}

/** What a page comes to on paper: how many sheets, and on which of them each piece of its text begins, in its order. */
export type Printed = { pages: number; pieces: { sheet: number; is: Piece }[] }
/** Part of a heading, of the head of a table or a row, or neither. */
type Piece = 'heading' | 'head of a table' | 'text'

type Element = { role: string; page: string | undefined; kids: string[] }

/**
 * Reads a tagged PDF as Chromium writes it: its objects stand one after the other, uncompressed but for what is drawn,
 * and a tree of elements says what each piece of text is and on which sheet it begins.
 */
export function readPrinted(pdf: Buffer): Printed {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(
      ([, number = '', text = '']) => [number, text] as const,
    ),
  )
  const sheets = [...objects].filter(([, text]) => /^<<\/Type \/Page\n/.test(text)).map(([number]) => number)
  const elements = new Map(
    [...objects].flatMap(([number, text]) =>
      text.startsWith('<</Type /StructElem') ? [[number, elementOf(text)] as const] : [],
    ),
  )
  const pieces: Printed['pieces'] = []
  const walk = (number: string, within: Piece): void => {
    const element = elements.get(number)
    if (!element) return
    const is = within === 'text' ? pieceOf(element.role) : within
    if (element.page !== undefined) pieces.push({ sheet: sheets.indexOf(element.page), is })
    for (const kid of element.kids) walk(kid, is)
  }
  const kids = new Set([...elements.values()].flatMap((element) => element.kids))
  for (const number of elements.keys()) if (!kids.has(number)) walk(number, 'text')
  return { pages: sheets.length, pieces }
}

function pieceOf(role: string): Piece {
  if (/^H\d$/.test(role)) return 'heading'
  return role === 'TH' || role === 'Caption' ? 'head of a table' : 'text'
}

function elementOf(text: string): Element {
  const [, role = ''] = /\/S \/(\w+)/.exec(text) ?? []
  const [, page] = /\/Pg (\d+) 0 R/.exec(text) ?? []
  const [, list = ''] = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(text) ?? []
  const kids = [...list.replace(/<<[\s\S]*?>>/g, ' ').matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid)
  return { role, page, kids }
}
