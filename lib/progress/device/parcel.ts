import { checksum } from '../checksum'
import type { Entry } from '../entry'
import { LONGEST_ROWS, makeRowWriter, readRows } from '../log/rows'
import { fromBase64url, squeeze, toBase64url, unsqueeze } from '../squeeze'

/** The content of a parcel, or why it cannot be read and what to do. */
export type ParcelRead = { ok: true; entries: Entry[] } | { ok: false; what: string; cure: string }

const SUM = 8

/**
 * Writes entries for a link or codes, in characters that are safe in an address: `1` (the version), `d` or `p`
 * (deflated or plain), the checksum of the rows, and the rows in base64url.
 */
export async function writeParcel(entries: readonly Entry[]): Promise<string> {
  const rows = entries.map(makeRowWriter()).join('')
  const { method, bytes } = await squeeze(rows)
  return `1${method === 'deflate' ? 'd' : 'p'}${checksum(rows)}${toBase64url(bytes)}`
}

/** Reads a parcel. Never throws, whatever the text contains. */
export async function readParcel(text: string): Promise<ParcelRead> {
  if (text.length > 2 * LONGEST_ROWS) return unreadable('It is far longer than any progress.')
  if (/^[2-9][a-z][0-9a-f]{8}/.test(text)) return newer()
  if (!/^1[dp][0-9a-f]{8}/.test(text))
    return unreadable('It is not progress from Annals, or its beginning is missing.')
  const bytes = fromBase64url(text.slice(2 + SUM))
  const rows = bytes && (await unsqueeze(text.charAt(1) === 'd' ? 'deflate' : 'plain', bytes, LONGEST_ROWS))
  if (rows === undefined || checksum(rows) !== text.slice(2, 2 + SUM))
    return unreadable('It is damaged or not complete: its checksum does not agree with its content.')
  const entries = readRows(rows)
  return Array.isArray(entries) ? { ok: true, entries } : newer()
}

function unreadable(what: string): ParcelRead {
  return { ok: false, what, cure: 'Send it again from the other device. Nothing was changed.' }
}

function newer(): ParcelRead {
  return {
    ok: false,
    what: 'It was made by a newer version of Annals.',
    cure: 'Reload the page to get the newest version, then open it again. Nothing was changed.',
  }
}
