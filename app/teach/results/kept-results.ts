import type { Keys } from '@/lib/assignment/keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { findSealed, receiptOfSealed, sealedText } from '@/lib/assignment/submission/sealed'
import { type Opened, openSubmissions } from '@/lib/assignment/submission/submission'
import { type HandedIn, nothingIn, sortIn } from './intake'
import type { Piece } from './results-model'

/** The parts of the teacher's store that this module needs. */
export type Store = {
  isOnShelf: (quiz: string) => boolean
  keysOnShelf: () => Keys[]
  sealedFor: (quiz: string) => string[]
  keepSealed: (quiz: string, sealed: readonly string[]) => boolean
}

/** Opened once in a page: opening takes a millisecond each, and every pile begins with those before. */
const OPENED = new Map<string, HandedIn>()

/** Opens everything that is kept for a quiz. */
export async function openKept(store: Store, quiz: string, keys: Keys): Promise<HandedIn[]> {
  const sealed = store.sealedFor(quiz)
  const unknown = sealed.filter((text) => !OPENED.has(text))
  for (const one of await openWithAny(store, unknown.join('\n'), keys))
    if (one.ok) OPENED.set(one.sealed, one)
  return sealed.flatMap((text) => OPENED.get(text) ?? [])
}

/** Opened with the keys of the quiz, or else with others that are here: it may have been given out on two computers. */
async function openWithAny({ keysOnShelf }: Store, text: string, keys: Keys): Promise<Opened[]> {
  let opened = await openSubmissions(text, keys)
  for (const other of keysOnShelf()) {
    if (!opened.some(isOfOtherKey)) break
    if (other.publicKey === keys.publicKey) continue
    const again = await openSubmissions(text, other)
    opened = opened.map((one, i) => (isOfOtherKey(one) ? (again[i] ?? one) : one))
  }
  return opened
}

const isOfOtherKey = (one: Opened): boolean => !one.ok && one.why === 'other key'

/** Nothing is kept of students for a quiz that was deleted in another tab. */
const keepFor = (store: Store, quiz: string, sealed: readonly string[]): boolean =>
  store.isOnShelf(quiz) && store.keepSealed(quiz, sealed)

export type World = {
  store: Store
  quiz: Quiz
  /** Undefined where the key of the quiz is not in this browser. */
  keys: Keys | undefined
  titleOf: (quiz: string) => string | undefined
}

/** Result of a text or a file. `stored` is false if the browser would not keep all of it. */
export type TakenPile = { pieces: Piece[]; stored: boolean }

/** Takes in a text that holds any number of submissions, and keeps at once what is new. */
export async function takeIn(
  { store, quiz, keys, titleOf }: World,
  text: string,
  from: string,
): Promise<TakenPile> {
  if (!keys) return takeInLocked(store, quiz.id, text, from)
  const opened = await openWithAny(store, text, keys)
  if (opened.length === 0) return { pieces: [nothingIn(from)], stored: true }
  const handedIn = await openKept(store, quiz.id, keys)
  const { pieces, fresh, elsewhere } = sortIn({ quiz, handedIn, titleOf }, opened, from)
  for (const one of fresh) OPENED.set(one.sealed, one)
  const stored = [
    keepFor(
      store,
      quiz.id,
      fresh.map(({ sealed }) => sealed),
    ),
    ...elsewhere.map(
      ({ quiz: other, sealed }) => store.sealedFor(other).includes(sealed) || keepFor(store, other, [sealed]),
    ),
  ]
  return { pieces, stored: stored.every(Boolean) }
}

/** Without the key nothing can be opened, but what is whole and for this quiz can be kept until the key is here. */
async function takeInLocked(store: Store, quiz: string, text: string, from: string): Promise<TakenPile> {
  const known = new Set(store.sealedFor(quiz))
  const fresh: string[] = []
  const pieces: Piece[] = []
  for (const [i, one] of findSealed(text).entries()) {
    const id = `${from} ${i}`
    if (one.found !== 'sealed') {
      pieces.push({
        id,
        received: one.found,
        who: from,
        words: 'holds a piece that cannot be read. Ask for it again.',
      })
      continue
    }
    const sealed = sealedText(one.sealed)
    const who = `Receipt ${await receiptOfSealed(one.sealed)}`
    if (one.sealed.assignment !== quiz)
      pieces.push({
        id,
        received: 'another quiz',
        who,
        words: 'is for another quiz. Open that one and add it there.',
      })
    else if (known.has(sealed)) pieces.push({ id, received: 'double', who, words: 'is here already.' })
    else {
      known.add(sealed)
      fresh.push(sealed)
      pieces.push({ id, received: 'taken', who, words: 'is kept, sealed. It opens when the key is here.' })
    }
  }
  return {
    pieces: pieces.length > 0 ? pieces : [nothingIn(from)],
    stored: keepFor(store, quiz, fresh),
  }
}
