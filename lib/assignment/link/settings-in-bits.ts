import { fromBase64url, toBase64url } from '../../progress/squeeze'
import type { Assignment } from '../assignment'
import { FEEDBACKS, VARIANTS } from '../assignment'
import {
  type BitReader,
  type BitWriter,
  putBits,
  putBytes,
  putFlag,
  putNumber,
  takeBits,
  takeBytes,
  takeFlag,
  takeNumber,
} from './bits'

/** An assignment without its texts and questions. */
export type Settings = Omit<Assignment, 'title' | 'instructions' | 'questions' | 'due'> & {
  due: number | null
}

/** Packs that links name by their place here, which never changes; other packs are spelt out. */
export const PACKS_IN_LINKS: readonly string[] = ['second-east-turkestan-republic']

const ID = /^[0-9a-z]{10}$/
const PACK_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_PACK_ID = 80
const MINUTE = 60_000
/** Due dates lie between the years 2000 and 2100. */
const EARLIEST = Date.UTC(2000, 0)
const LATEST = Date.UTC(2100, 0)
/** One day. */
export const MOST_MINUTES = 1440
const KEY_BYTES = 65
/** First byte of an uncompressed key; it is not written. */
const UNCOMPRESSED = 4

/** Throws for anything no assignment may hold, such as a number out of range or an invalid key. */
export function putSettings(to: BitWriter, settings: Settings): void {
  const { id, pack, variant, due, minutes, attempts, feedback, shuffled, passMark, largeText } = settings
  if (!ID.test(id)) throw new Error(`${id} is no id of an assignment`)
  putNumber(to, Number.parseInt(id, 36), 26)
  putPack(to, pack)
  putBits(to, variant === null ? 0 : VARIANTS.indexOf(variant) + 1, 3)
  putMaybe(to, due, EARLIEST, LATEST, (at) => {
    putFlag(to, at % MINUTE === 0)
    putNumber(to, at % MINUTE === 0 ? at / MINUTE : at, 25)
  })
  putMaybe(to, minutes, 1, MOST_MINUTES, (one) => putBits(to, one, 11))
  putMaybe(to, attempts, 1, 9, (one) => putBits(to, one, 4))
  putBits(to, FEEDBACKS.indexOf(feedback), 2)
  putFlag(to, shuffled)
  putMaybe(to, passMark, 1, 100, (one) => putBits(to, one, 7))
  putFlag(to, largeText)
  const key = fromBase64url(settings.publicKey)
  if (key?.length !== KEY_BYTES || key[0] !== UNCOMPRESSED) throw new Error('no public key of an assignment')
  putBytes(to, key.subarray(1))
}

function putMaybe(
  to: BitWriter,
  value: number | null,
  least: number,
  most: number,
  put: (value: number) => void,
): void {
  putFlag(to, value !== null)
  if (value === null) return
  if (!isWithin(value, least, most)) throw new Error(`${value} is not from ${least} to ${most}`)
  put(value)
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most
}

function putPack(to: BitWriter, { id, version }: Assignment['pack']): void {
  if (!PACK_ID.test(id) || id.length > LONGEST_PACK_ID) throw new Error(`${id} is no id of a pack`)
  const place = PACKS_IN_LINKS.indexOf(id)
  putNumber(to, place + 1, 2)
  if (place === -1) {
    putNumber(to, id.length, 6)
    putBytes(to, new TextEncoder().encode(id))
  }
  putNumber(to, version, 3)
}

/** Returns undefined for anything `putSettings` would not have written. */
export function takeSettings(from: BitReader): Settings | undefined {
  const id = takeNumber(from, 26).toString(36).padStart(10, '0')
  const pack = takePack(from)
  const place = takeBits(from, 3)
  const due = takeMaybe(from, EARLIEST, LATEST, () => {
    const inMinutes = takeFlag(from)
    return takeNumber(from, 25) * (inMinutes ? MINUTE : 1)
  })
  const minutes = takeMaybe(from, 1, MOST_MINUTES, () => takeBits(from, 11))
  const attempts = takeMaybe(from, 1, 9, () => takeBits(from, 4))
  const feedback = FEEDBACKS[takeBits(from, 2)]
  const shuffled = takeFlag(from)
  const passMark = takeMaybe(from, 1, 100, () => takeBits(from, 7))
  const largeText = takeFlag(from)
  const key = takeBytes(from, KEY_BYTES - 1)
  const variant = VARIANTS[place - 1] ?? null
  if (from.short || !ID.test(id) || !pack || feedback === undefined || (place > 0 && !variant))
    return undefined
  if (due === undefined || minutes === undefined || attempts === undefined || passMark === undefined)
    return undefined
  const publicKey = toBase64url(Uint8Array.of(UNCOMPRESSED, ...key))
  return { id, pack, variant, due, minutes, attempts, feedback, shuffled, passMark, largeText, publicKey }
}

/** Returns null if there is no value, undefined if it is out of range. */
function takeMaybe(
  from: BitReader,
  least: number,
  most: number,
  take: () => number,
): number | null | undefined {
  if (!takeFlag(from)) return null
  const value = take()
  return isWithin(value, least, most) ? value : undefined
}

function takePack(from: BitReader): Assignment['pack'] | undefined {
  const place = takeNumber(from, 2)
  const id = place === 0 ? takePackId(from) : PACKS_IN_LINKS[place - 1]
  const version = takeNumber(from, 3)
  return id === undefined || !PACK_ID.test(id) || version < 1 ? undefined : { id, version }
}

function takePackId(from: BitReader): string | undefined {
  const length = takeNumber(from, 6)
  return length > LONGEST_PACK_ID ? undefined : new TextDecoder().decode(takeBytes(from, length))
}
