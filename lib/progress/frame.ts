import { checksum } from './checksum'

/**
 * A frame shows whether a text is complete. It is a header line and a body:
 *
 *     annals-log 2 k3v9x2mq 0 212 5f0c1a9e
 *
 * The header starts with a head of the format's own. Then come the number of characters in the body and a CRC-32.
 */
export type Framing = {
  /** Matches the whole head; its groups are the fields. */
  head: RegExp
  /** Most characters of the header line. */
  longest: number
  /** What the checksum covers. */
  sums: 'line and body' | 'body'
}

/** A framed text. `damage` says what is inconsistent, as the rest of a sentence. */
export type Frame = { fields: string[]; body: string; sum: string; damage: string | undefined }

/** Frames a body of ASCII text. */
export function writeFrame(framing: Pick<Framing, 'sums'>, head: string, body: string): string {
  return `${head} ${body.length} ${frameSum(framing, head, body)}\n${body}`
}

/** Returns the checksum that `writeFrame` writes; `unsound` for text that is not ASCII, and so was never framed. */
export function frameSum({ sums }: Pick<Framing, 'sums'>, head: string, body: string): string {
  const sum = sums === 'body' ? checksum(body) : checksum(head, ' ', `${body.length}`, '\n', body)
  return sum ?? 'unsound'
}

const LINE = /^(.*) (0|[1-9]\d{0,8}) ([0-9a-f]{8})$/

/** Reads a framed text; undefined if it does not start like the format. Never throws. */
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

/** Appends its CRC-32 to a line. */
export const signLine = (line: string): string => `${line} ${checksum(line)}`

/** Returns a signed line without its checksum; undefined if the checksum is wrong. */
export function signedLine(signed: string): string | undefined {
  const line = signed.slice(0, -9)
  return signed === signLine(line) ? line : undefined
}
