import type { Entry } from './entry'
import { makeRowWriter } from './rows'
import { keyOf, writeSegment } from './segment'

/** A segment holds at most so many entries, and is closed before it outgrows so many characters. */
const MOST_ENTRIES = 128
const MOST_CHARACTERS = 4_600

type Open = { n: number; body: string; entries: number; row: (entry: Entry) => string }

/** What one writer writes: its open segment, and closed ones that the browser has not taken yet. */
export type Book = {
  add: (entry: Entry) => void
  /** Keys and texts not stored yet, oldest first, and how many entries each brings. */
  unstored: () => { key: string; text: string; entries: number }[]
  stored: (key: string) => void
  /** A number for a segment that is written whole, as an archive is; no other segment has it or will. */
  reserve: () => number
  /** Every key of this writer's, archives aside. */
  keys: () => string[]
  /** The whole text under a key of this writer's, for putting it back where another tab has removed it. */
  textOf: (key: string) => string | undefined
}

/** `first` is the first number that no key of this writer has yet. */
export function openBook(writer: string, first: number): Book {
  let open: Open = blank(first)
  const texts = new Map<string, string>()
  const waiting = new Map<string, number>()
  return {
    add: (entry) => {
      if (open.entries >= MOST_ENTRIES || open.body.length >= MOST_CHARACTERS) open = blank(open.n + 1)
      open.body += open.row(entry)
      open.entries += 1
      const key = keyOf(writer, open.n)
      texts.set(key, writeSegment(writer, open.n, open.body))
      waiting.set(key, (waiting.get(key) ?? 0) + 1)
    },
    unstored: () => [...waiting].map(([key, entries]) => ({ key, text: texts.get(key) ?? '', entries })),
    stored: (key) => waiting.delete(key),
    reserve: () => {
      const n = open.entries === 0 ? open.n : open.n + 1
      open = blank(n + 1)
      return n
    },
    keys: () => [...texts.keys()],
    textOf: (key) => texts.get(key),
  }
}

function blank(n: number): Open {
  return { n, body: '', entries: 0, row: makeRowWriter() }
}
