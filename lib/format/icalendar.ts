/** A due date for a calendar. Times are milliseconds since 1970. */
export type DueDate = {
  /** Permanent id of the event, such as `k3v9x2mqab@annals`; a later file with the same id moves it. */
  uid: string
  title: string
  /** Plain text, or empty. */
  description: string
  /** Address of the quiz; empty for none. */
  url: string
  due: number
  /** When this file was made. */
  stamp: number
  /** Minutes before the due date at which the calendar reminds; null for no reminder. */
  remind: number | null
}

/**
 * Writes an iCalendar file (RFC 5545) with one event of no duration at the due moment, in UTC, so that every calendar
 * shows it in its own zone. The event does not mark anyone as busy.
 */
export function icalendar({ uid, title, description, url, due, stamp, remind }: DueDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Annals//Quiz//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${moment(stamp)}`,
    `DTSTART:${moment(due)}`,
    `SUMMARY:${text(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(url === '' ? [] : [`URL:${address(url)}`]),
    'TRANSP:TRANSPARENT',
    ...(remind === null ? [] : alarm(title, remind)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function alarm(title: string, remind: number): string[] {
  const minutes = Math.max(0, Math.round(remind))
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(title)}`,
    `TRIGGER:-PT${minutes}M`,
    'END:VALARM',
  ]
}

/** `20261127T180000Z` */
function moment(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** Escapes `\`, `;` and `,`, writes line ends as `\n`, and drops other control characters. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(CONTROL, '')
}

/** Addresses are not escaped, only kept on one line. */
const address = (url: string): string => url.replace(/\s/g, '').replace(CONTROL, '')

const CONTROL = /\p{Cc}|\p{Cs}/gu

/** Longest line, in bytes. */
const WIDEST = 75

/** Folds longer lines with CRLF and a space, never inside a character. */
function fold(line: string): string {
  const lines: string[] = []
  let now = ''
  let bytes = 0
  for (const letter of line) {
    const size = sizeOf(letter)
    if (bytes + size > WIDEST) {
      lines.push(now)
      now = ' '
      bytes = 1
    }
    now += letter
    bytes += size
  }
  return [...lines, now].join('\r\n')
}

/** Bytes of a character in UTF-8. */
function sizeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
