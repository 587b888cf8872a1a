/** Marks that change the direction of the text after them, and invisible ones that belong to no word. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

/** Returns one line of at most `most` characters, without anything a reader cannot see. */
export function plainLine(text: string, most: number): string {
  return cut(seenIn(text).replace(/\s+/g, ' ').trim(), most)
}

/** Does the same as `plainLine`, but keeps line breaks. */
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

/** Never cuts between the two halves of a character. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}
