import { codesIn } from './use-scanning'

/** Bytes past which a file is not even read. */
const LARGEST = 64_000_000

/** A chosen file's text, or the codes in its picture; or the reason why it gives neither. */
export type GivenFile =
  | { holds: 'text'; text: string }
  | { holds: 'codes'; codes: string[] }
  | { holds: 'nothing'; why: 'too large' | 'no code' | 'unreadable' }

/** Reads a file. Never throws: a file that was moved or deleted since it was chosen is unreadable. */
export async function readGivenFile(file: File): Promise<GivenFile> {
  if (file.size > LARGEST) return { holds: 'nothing', why: 'too large' }
  if (file.type.startsWith('image/')) {
    const codes = await codesIn(file)
    return codes.length > 0 ? { holds: 'codes', codes } : { holds: 'nothing', why: 'no code' }
  }
  try {
    return { holds: 'text', text: await file.text() }
  } catch {
    return { holds: 'nothing', why: 'unreadable' }
  }
}
