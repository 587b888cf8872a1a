/** Marks that turn the direction of what follows, and invisible ones that are no part of any word. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

/** One line of at most so many characters: nothing in it but what a reader sees. */
export function plainLine(text: string, most: number): string {
  return cut(seenIn(text).replace(/\s+/g, ' ').trim(), most)
}

/** The same with its line breaks. */
export function plainText(text: string, most: number): string {
  return cut(seenIn(text).trim(), most)
}

function seenIn(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

/** Never between the halves of one character. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}
