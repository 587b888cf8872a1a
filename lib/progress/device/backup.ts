import { checksum } from '../checksum'
import type { Entry } from '../entry'
import { LONGEST_ROWS, makeRowWriter, readRows } from '../log/rows'
import { fromBase64url, squeeze, toBase64url, unsqueeze } from '../squeeze'
import { bare, fieldsOf, splitTextFile, type TextFile, writeTextFile } from '../text-file'

/** Most characters of a backup, packed or unpacked. No person's backup is larger. */
const LARGEST = 64_000_000

/** The content of a backup, or why it cannot be read and what to do. */
export type BackupRead =
  | { ok: true; made?: string; entries: Entry[]; aside: Record<string, string> }
  | { ok: false; what: string; cure: string }

/**
 * Writes everything into one file of ASCII text, which mails, chats and share sheets leave intact:
 *
 *     annals-backup 2 2026-11-24T18:00:00.000Z 1234 deflate 20480 5f0c1a9e 9a8b7c6d
 *     7VrbctvIEX3fr0D5...
 *
 * The header has the format, the version, when the backup was made, the number of log lines, the compression method,
 * the number of base64url characters below, the checksum of the unpacked content, and its own checksum. The content is
 * JSON: the log as rows (as in a segment), and everything that was set aside because it could not be read.
 */
export async function writeBackup(
  entries: readonly Entry[],
  aside: Record<string, string>,
  now: number,
): Promise<string> {
  const json = asciiJson({ log: entries.map(makeRowWriter()).join(''), aside })
  const { method, bytes } = await squeeze(json)
  const body = toBase64url(bytes)
  const made = new Date(now).toISOString()
  const head = `annals-backup 2 ${made} ${entries.length} ${method} ${body.length} ${checksum(json)}`
  return writeTextFile(head, body)
}

/** Reads a backup of any version. Never throws, whatever the file contains. */
export async function readBackup(text: string): Promise<BackupRead> {
  if (text.length > LARGEST) return tooLarge()
  const file = bare(text)
  return file.startsWith('{') ? readVersion1(file) : readVersion2(splitTextFile(file, 300))
}

/** The date, lines of the log, method, characters, and the checksum of the content. */
const HEAD =
  /^annals-backup 2 (\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) (\d{1,9}) (deflate|plain) (\d{1,9}) ([0-9a-f]{8})$/

async function readVersion2(file: TextFile): Promise<BackupRead> {
  const { line, body } = file
  if (!line.startsWith('annals-backup ')) return unreadable('The file is not a backup of Annals.')
  if (/^annals-backup (?:[3-9]|\d{2,6}) /.test(line)) return newer()
  const fields = fieldsOf(file, HEAD)
  if (!fields) return unreadable('The file is damaged: its first line was changed.')
  const [made, count, method, length, sum] = fields
  if (body.length < Number(length))
    return unreadable(`The file is not complete: ${body.length} of ${length} characters are there.`)
  const bytes = fromBase64url(body)
  const json = bytes && (await unsqueeze(method === 'plain' ? 'plain' : 'deflate', bytes, LARGEST))
  if (json === undefined || checksum(json) !== sum) return changed()
  const read = readContent(parseObject(json), made)
  return read.ok && read.entries.length !== Number(count) ? changed() : read
}

/** Reads version 1, which was uncompressed JSON. */
function readVersion1(text: string): BackupRead {
  const file = parseObject(text)
  if (!file) return unreadable('The file is not a backup of Annals.')
  const format = own(file, 'format')
  if (format !== 'annals-backup/1') return unreadable('The file is not a backup of Annals.')
  const log = own(file, 'log')
  if (typeof log !== 'string' || checksum(log) !== own(file, 'checksum')) return changed()
  return readContent(file, own(file, 'made'))
}

function readContent(content: object | undefined, made: unknown): BackupRead {
  const log = content && own(content, 'log')
  if (!content || typeof log !== 'string') return changed()
  if (log.length > LONGEST_ROWS) return tooLarge()
  const entries = readRows(log)
  if (!Array.isArray(entries)) return newer()
  const read = { ok: true as const, entries, aside: texts(own(content, 'aside')) }
  return typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? { ...read, made } : read
}

const CURE = 'Choose a file that “Save a file” made. Nothing was changed.'

const unreadable = (what: string): BackupRead => ({ ok: false, what, cure: CURE })

const tooLarge = (): BackupRead => unreadable('The file is far larger than any backup.')

const changed = (): BackupRead =>
  unreadable('The file is damaged: its checksum does not agree with its content.')

function newer(): BackupRead {
  return {
    ok: false,
    what: 'The file was made by a newer version of Annals.',
    cure: 'Reload the page to get the newest version, then try again. Nothing was changed.',
  }
}

/** Writes JSON in ASCII, which checksums need and mails leave intact. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function own(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
