import type { Unreadable } from './assignment'
import { isPublicKey } from './keys'
import { lockFile, unlockFile, unreadable } from './locked-file'
import { parseKeys } from './parse-keys'
import { parseShelf } from './parse-shelf'
import type { Shelf } from './shelf'

/** Writes a shelf as a file that only the passphrase opens (see `lockFile`); `chance` is `LOCK_CHANCE` random bytes. */
export function writeShelfFile(shelf: Shelf, passphrase: string, chance: Uint8Array): Promise<string> {
  return lockFile('annals-teacher', JSON.stringify(shelf), passphrase, chance)
}

/** Reads a shelf, also from a file with only one pair of keys, or says why it cannot and what to do. Never throws. */
export async function readShelfFile(
  file: string,
  passphrase: string,
): Promise<{ ok: true; shelf: Shelf } | Unreadable> {
  const read = await unlockFile(file, passphrase)
  if (!read.ok) return read
  const shelf = read.name === 'annals-keys' ? keysAlone(read.text) : parseShelf(read.text)
  const points = await Promise.all((shelf?.keys ?? []).map(({ publicKey }) => isPublicKey(publicKey)))
  return shelf && points.every(Boolean) ? { ok: true, shelf } : NOT_A_SHELF
}

function keysAlone(text: string): Shelf | undefined {
  const keys = parseKeys(text)
  return keys && { keys: [keys], quizzes: [] }
}

const NOT_A_SHELF = unreadable('The file could be unlocked, but what it holds cannot be read.')
