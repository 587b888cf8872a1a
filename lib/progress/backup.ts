import { checksum } from './checksum'
import type { Entry } from './entry'
import { makeRowWriter, readRows } from './rows'

export const BACKUP_FORMAT = 'annals-backup/1'
/** A file past this is no backup of a person's. */
const LARGEST = 64_000_000

/** What a backup holds, or why it cannot be read and what to do. */
export type BackupRead =
  | { ok: true; made: string; entries: Entry[]; aside: Record<string, string> }
  | { ok: false; what: string; cure: string }

/**
 * Everything as one file: JSON with the log as rows (as in a segment), the checksum of the rows, and what had been set
 * aside unread, whole.
 */
export function writeBackup(entries: readonly Entry[], aside: Record<string, string>, now: number): string {
  const log = entries.map(makeRowWriter()).join('')
  const made = new Date(now).toISOString()
  return `${JSON.stringify({ format: BACKUP_FORMAT, made, entries: entries.length, checksum: checksum(log), log, aside }, null, 1)}\n`
}

/** Reads a backup's text. Never throws, whatever the file is. */
export function readBackup(text: string): BackupRead {
  if (text.length > LARGEST) return unreadable('The file is far larger than any backup.')
  const file = parseObject(text)
  if (!file) return unreadable('The file is not a backup of Annals.')
  const format = own(file, 'format')
  if (format !== BACKUP_FORMAT) return wrongFormat(format)
  const log = own(file, 'log')
  if (typeof log !== 'string' || checksum(log) !== own(file, 'checksum')) {
    return unreadable('The file is damaged: its checksum does not agree with its content.')
  }
  const entries = readRows(log)
  if (!Array.isArray(entries)) return wrongFormat(entries.unknown)
  return { ok: true, made: String(own(file, 'made')), entries, aside: texts(own(file, 'aside')) }
}

function unreadable(what: string): BackupRead {
  return { ok: false, what, cure: 'Choose a file that “Export everything” made. Nothing was changed.' }
}

function wrongFormat(format: unknown): BackupRead {
  if (typeof format !== 'string') return unreadable('The file is not a backup of Annals.')
  return {
    ok: false,
    what: 'The file was made by another version of Annals.',
    cure: 'Reload the page to get the newest version, then try again. Nothing was changed.',
  }
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
