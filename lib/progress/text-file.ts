import { signedLine, signLine } from './frame'

/** Characters in a line of the body. */
const LINE = 76

/**
 * Writes a file of ASCII text that mails, chats and share sheets leave intact: a head that ends with the number of
 * characters in the body and their checksum, then the head's own checksum, then the body in short lines. White space in
 * the body may change on the way.
 */
export function writeTextFile(head: string, body: string): string {
  return `${signLine(head)}\n${inLines(body)}\n`
}

/** The first line, and the body without white space. Neither has been checked. */
export type TextFile = { line: string; body: string }

/** Splits any text into its first line and its body. Cuts a first line longer than `longest` characters. */
export function splitTextFile(text: string, longest: number): TextFile {
  const file = bare(text)
  const end = file.indexOf('\n')
  const line = (end < 0 ? file : file.slice(0, end)).slice(0, longest).trimEnd()
  // Mails and editors may have changed the line breaks.
  return { line, body: end < 0 ? '' : file.slice(end + 1).replace(/\s/g, '') }
}

/** Removes what editors put at the start of a text. */
export const bare = (text: string): string => text.replace(/^\ufeff/, '').trimStart()

/** Returns the fields of the first line, matched by `head`; undefined if the line was changed. */
export function fieldsOf({ line }: TextFile, head: RegExp): string[] | undefined {
  return head.exec(signedLine(line) ?? '')?.slice(1)
}

function inLines(text: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE))
  return lines.join('\n')
}
