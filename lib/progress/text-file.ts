import { signedLine, signLine } from './frame'

/** Characters of a line of the body. */
const LINE = 76

/**
 * A file of ASCII text that mails, chats and share sheets let through: a head that ends in the body's characters and
 * checksum, the head's own checksum, and the body in short lines. Blanks and line ends of the body may change on the way.
 */
export function writeTextFile(head: string, body: string): string {
  return `${signLine(head)}\n${inLines(body)}\n`
}

/** The first line and the body without its blanks; no more is known to be right. */
export type TextFile = { line: string; body: string }

/** Splits a text that may be any. A first line of more than `longest` characters is cut there. */
export function splitTextFile(text: string, longest: number): TextFile {
  const file = bare(text)
  const end = file.indexOf('\n')
  const line = (end < 0 ? file : file.slice(0, end)).slice(0, longest).trimEnd()
  // Mails and editors break lines anew.
  return { line, body: end < 0 ? '' : file.slice(end + 1).replace(/\s/g, '') }
}

/** The text without what editors put in front of it. */
export const bare = (text: string): string => text.replace(/^\ufeff/, '').trimStart()

/** Fields of the first line, matched by `head`; undefined where the line is not as it was written. */
export function fieldsOf({ line }: TextFile, head: RegExp): string[] | undefined {
  return head.exec(signedLine(line) ?? '')?.slice(1)
}

function inLines(text: string): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE))
  return lines.join('\n')
}
