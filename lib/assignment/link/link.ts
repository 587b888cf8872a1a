import type { PackIndex } from '../../card/pack-index'
import { squeeze, unsqueeze } from '../../progress/squeeze'
import type { NamedQuestion } from '../../question/draw'
import { remakeQuestion } from '../../question/remake'
import type { Assignment, Unreadable } from '../assignment'
import {
  type BitReader,
  type BitWriter,
  isRead,
  newBits,
  putBits,
  putBytes,
  putFlag,
  putNumber,
  readerOf,
  takeBits,
  takeBytes,
  takeFlag,
  takeNumber,
} from './bits'
import { bytesIn, framed, isWhole, LONGEST, SHORTEST, VERSION } from './link-frame'
import { plainLine, plainText } from './plain-text'
import { putQuestion, takeQuestion } from './questions-in-bits'
import { putSettings, takeSettings } from './settings-in-bits'

/** Most that a link can hold. Longer texts are cut, and more questions are refused. */
export const LIMITS = { questions: 60, title: 120, instructions: 1000 } as const

/**
 * Writes an assignment as the fragment of a link (without `#`) in letters, digits, `-` and `_`. Throws if it does not
 * fit in a link: it has no questions or more than `LIMITS`, a kind that nobody else can judge, or settings out of
 * range.
 */
export async function writeLink(index: PackIndex, assignment: Assignment): Promise<string> {
  const { title, instructions, questions, due } = assignment
  if (questions.length === 0 || questions.length > LIMITS.questions)
    throw new Error(`an assignment has 1 to ${LIMITS.questions} questions`)
  const bits = newBits()
  putSettings(bits, { ...assignment, due: due?.at ?? null })
  await putTexts(bits, [
    plainLine(title, LIMITS.title),
    due ? due.zone : '',
    plainText(instructions, LIMITS.instructions),
  ])
  putBits(bits, questions.length, 6)
  for (const question of questions) putQuestion(bits, index, question)
  return framed(Uint8Array.from(bits.bytes))
}

/** Separates texts, which contain no control characters. */
const BETWEEN = '\u0000'

async function putTexts(to: BitWriter, texts: string[]): Promise<void> {
  const text = texts.join(BETWEEN)
  const plain = new TextEncoder().encode(text)
  const squeezed = await squeeze(text)
  const isSqueezed = squeezed.method === 'deflate' && squeezed.bytes.length < plain.length
  const bytes = isSqueezed ? squeezed.bytes : plain
  putFlag(to, isSqueezed)
  putNumber(to, bytes.length, 7)
  putBytes(to, bytes)
}

type Read = { ok: true; assignment: Assignment; index: PackIndex }

/**
 * Reads an assignment from a link, a fragment or a message that contains one, even with line breaks, spaces and
 * brackets that programs added on the way. Never throws: any input is either read or answered with a reason. All
 * questions it returns can be made again. `findIndex` may reject if a known pack cannot be fetched.
 */
export async function readLink(
  text: string,
  findIndex: (pack: Assignment['pack']) => Promise<PackIndex | undefined>,
): Promise<Read | Unreadable> {
  const written = writtenIn(text)
  if (written === undefined) return notWhole(text)
  if (!written.startsWith(VERSION)) return isNewer(written) ? NEWER : FALSE
  const from = readerOf(bytesIn(written))
  const settings = takeSettings(from)
  const texts = settings && (await takeTexts(from))
  if (!settings || !texts) return typeof DecompressionStream === 'undefined' ? OLD_BROWSER : FALSE
  const index = await found(findIndex, settings.pack)
  if (index === 'not fetched') return NOT_FETCHED
  if (!index) return UNKNOWN_PACK
  const questions = takeQuestions(from, index)
  if (!questions || !isRead(from)) return FALSE
  if (!questions.every((question) => remakeQuestion(index, question))) return NOT_MADE
  const { due, ...rest } = settings
  const [title, zone, instructions] = texts
  const assignment = {
    ...rest,
    title: plainLine(title, LIMITS.title),
    instructions: plainText(instructions, LIMITS.instructions),
    questions,
    due: due === null ? null : { at: due, zone: zoneOr(zone) },
  }
  return { ok: true, assignment, index }
}

async function found(
  findIndex: (pack: Assignment['pack']) => Promise<PackIndex | undefined>,
  pack: Assignment['pack'],
): Promise<PackIndex | undefined | 'not fetched'> {
  try {
    const index = await findIndex(pack)
    return index?.pack.id === pack.id && index.pack.version === pack.version ? index : undefined
  } catch {
    return 'not fetched'
  }
}

function takeQuestions(from: BitReader, index: PackIndex): NamedQuestion[] | undefined {
  const many = takeBits(from, 6)
  const questions: NamedQuestion[] = []
  for (let i = 0; i < many; i += 1) {
    const question = from.short ? undefined : takeQuestion(from, index)
    if (!question) return undefined
    questions.push(question)
  }
  return many === 0 || many > LIMITS.questions ? undefined : questions
}

const LONGEST_TEXTS = 4 * (LIMITS.title + LIMITS.instructions + 60)

async function takeTexts(from: BitReader): Promise<[string, string, string] | undefined> {
  const isSqueezed = takeFlag(from)
  const length = takeNumber(from, 7)
  if (length > LONGEST_TEXTS) return undefined
  const bytes = takeBytes(from, length)
  const text = from.short
    ? undefined
    : await unsqueeze(isSqueezed ? 'deflate' : 'plain', bytes, LONGEST_TEXTS)
  const [title, zone, instructions, more] = text?.split(BETWEEN) ?? []
  if (title === undefined || zone === undefined || instructions === undefined || more !== undefined)
    return undefined
  return [title, zone, instructions]
}

/** Falls back to UTC if this device does not know the zone; the moment is the same in every zone. */
function zoneOr(zone: string): string {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(zone) || zone.length > 40) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) && zone
  } catch {
    return 'UTC'
  }
}

/** Most pieces of a message that are joined. */
const PIECES = 200

/**
 * Finds the link in a text: the part before its first `#` or after one of them, up to the next, without characters that
 * links cannot have, as far as it is whole. Mail programs break lines, quote them with `>` and add other words;
 * messages have hashtags.
 */
function writtenIn(text: string): string | undefined {
  for (const pieces of piecesIn(text)) {
    let joined = ''
    for (const piece of pieces) {
      joined += piece
      if (isWhole(joined)) return joined
    }
  }
  return undefined
}

/**
 * Splits a text into the pieces before its first `#` and after each one. Links within links have their `#` encoded,
 * some of them twice.
 */
function piecesIn(text: string): string[][] {
  const plain = text.slice(0, 10 * LONGEST).replace(/%(?:25)*23/g, '#')
  return plain.split('#').map((part) => (part.match(/[A-Za-z0-9_-]+/g) ?? []).slice(0, PIECES))
}

/** Later versions start with a later character; nothing else was ever written before a link. */
function isNewer(link: string): boolean {
  return /^[2-9A-Za-z]/.test(link)
}

/** A damaged link still starts like one, or is as long as one. */
function notWhole(text: string): Unreadable {
  const [before = [], ...behind] = piecesIn(text)
  const isBroken =
    behind.some(([first = '']) => first.startsWith(VERSION) || first.length >= SHORTEST) ||
    (before[0]?.startsWith(VERSION) && before.join('').length >= SHORTEST) ||
    (before[0]?.length ?? 0) >= SHORTEST
  return isBroken ? BROKEN : FOREIGN
}

function unreadable(what: string, cure: string): Unreadable {
  return { ok: false, what, cure }
}

const BROKEN = unreadable(
  'This link is not whole: a part of it was cut off or changed on the way.',
  'Copy the whole link again, or ask your teacher to send it again, in a message of its own or as a file.',
)
const FOREIGN = unreadable(
  'This is not a quiz link of Annals.',
  'Open the link that your teacher sent, or paste all of it here.',
)
const NEWER = unreadable(
  'This quiz was made with a newer version of Annals.',
  'Reload the page while you are online, so that this device gets the newest version, and open the link again.',
)
const UNKNOWN_PACK = unreadable(
  'This quiz is about facts that this copy of Annals does not have.',
  'Reload the page while you are online, or open the link at the address where your teacher made it.',
)
const NOT_FETCHED = unreadable(
  'The facts of this quiz could not be fetched.',
  'See whether this device is online, then open the link again.',
)
const NOT_MADE = unreadable(
  'A question of this quiz can no longer be shown as it was made.',
  'Ask your teacher to make the link again.',
)
const FALSE = unreadable(
  'This link holds no quiz that can be shown.',
  'Ask your teacher to make the link again.',
)
const OLD_BROWSER = unreadable(
  'This browser is too old to open the link.',
  'Update the browser, or open the link in another one.',
)
