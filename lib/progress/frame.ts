import { checksum } from './checksum'

/**
 * A frame tells a whole text from a damaged one. It is a line of words, then a body:
 *
 *     annals-log 2 k3v9x2mq 0 212 5f0c1a9e
 *
 * The head says what the text is; each format has its own. Then come the body's characters and a CRC-32.
 */
export type Framing = {
  /** Matches the head from its beginning to its end; the groups are its fields. */
  head: RegExp
  /** Characters of the line at most. */
  longest: number
  /** What the checksum is of. */
  sums: 'line and body' | 'body'
}

/** A text that was framed. `damage` says what does not agree, as the rest of a sentence. */
export type Frame = { fields: string[]; body: string; sum: string; damage: string | undefined }

/** Frames a body of ASCII text. */
export function writeFrame(framing: Pick<Framing, 'sums'>, head: string, body: string): string {
  return `${head} ${body.length} ${frameSum(framing, head, body)}\n${body}`
}

/** The checksum that `writeFrame` gives; `unsound` for what was never ASCII, and so never framed. */
export function frameSum({ sums }: Pick<Framing, 'sums'>, head: string, body: string): string {
  const sum = sums === 'body' ? checksum(body) : checksum(head, ' ', `${body.length}`, '\n', body)
  return sum ?? 'unsound'
}

const LINE = /^(.*) (0|[1-9]\d{0,8}) ([0-9a-f]{8})$/

/** Undefined for a text that does not begin as the format does. Never throws. */
export function readFrame(framing: Framing, text: string): Frame | undefined {
  const end = text.indexOf('\n')
  const line = end < 0 || end > framing.longest ? '' : text.slice(0, end)
  const [, head = '', length, sum = ''] = LINE.exec(line) ?? []
  const match = framing.head.exec(head)
  if (!match) return undefined
  const body = text.slice(end + 1)
  const frame = { fields: match.slice(1), body, sum, damage: undefined }
  if (Number(length) !== body.length)
    return { ...frame, damage: `it should have ${length} characters and has ${body.length}` }
  if (frameSum(framing, head, body) !== sum)
    return { ...frame, damage: 'its checksum does not agree with its content' }
  return frame
}

/** Puts its CRC-32 behind a line. */
export const signLine = (line: string): string => `${line} ${checksum(line)}`

/** The line without its checksum; undefined if they do not agree. */
export function signedLine(signed: string): string | undefined {
  const line = signed.slice(0, -9)
  return signed === signLine(line) ? line : undefined
}
