import { checksum } from '../checksum'
import type { Entry } from '../entry'
import { LONGEST_ROWS, makeRowWriter, readRows } from '../log/rows'
import { fromBase64url, squeeze, toBase64url, unsqueeze } from '../squeeze'
import { bare, fieldsOf, splitTextFile, type TextFile, writeTextFile } from '../text-file'

/** A file past this is no backup of a person's, and neither is one that unpacks to more: characters. */
const LARGEST = 64_000_000

/** What a backup holds, or why it cannot be read and what to do. */
export type BackupRead =
  | { ok: true; made?: string; entries: Entry[]; aside: Record<string, string> }
  | { ok: false; what: string; cure: string }

/**
 * Everything as one file of ASCII text, so that it goes through mails, chats and share sheets:
 *
 *     annals-backup 2 2026-11-24T18:00:00.000Z 1234 deflate 20480 5f0c1a9e 9a8b7c6d
 *     7VrbctvIEX3fr0D5...
 *
 * says format, version, when it was made, lines of the log, method, characters below in base64url, the checksum of
 * what they unpack to, and the header's own. Unpacked it is JSON: the log as rows (as in a segment), and what had been
 * set aside unread, whole.
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

/** Reads a backup's text, of every version there was. Never throws, whatever the file is. */
export async function readBackup(text: string): Promise<BackupRead> {
  if (text.length > LARGEST) return tooLarge()
  const file = bare(text)
  return file.startsWith('{') ? readVersion1(file) : readVersion2(splitTextFile(file, 300))
}

/** When it was made, lines of the log, method, characters, and the checksum of the content. */
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

/** Version 1 was JSON, uncompressed. */
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

/** JSON in ASCII: what a checksum is made of, and what no mail changes. */
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
