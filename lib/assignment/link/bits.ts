/** Writes numbers and texts as a row of bits, the most significant first. */
export type BitWriter = { bytes: number[]; free: number }

export function newBits(): BitWriter {
  return { bytes: [], free: 0 }
}

/** Appends a whole number in this many bits, at most 32. */
export function putBits(to: BitWriter, value: number, bits: number): void {
  for (let bit = bits - 1; bit >= 0; bit -= 1) {
    if (to.free === 0) {
      to.bytes.push(0)
      to.free = 8
    }
    to.free -= 1
    const last = to.bytes.length - 1
    if ((value >>> bit) & 1) to.bytes[last] = (to.bytes[last] ?? 0) | (1 << to.free)
  }
}

export function putFlag(to: BitWriter, flag: boolean): void {
  putBits(to, flag ? 1 : 0, 1)
}

/** Appends a whole number of any size in groups of bits; a bit after each group tells if there is another. */
export function putNumber(to: BitWriter, value: number, group: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} cannot stand in a link`)
  let left = value
  do {
    putBits(to, left % 2 ** group, group)
    left = Math.floor(left / 2 ** group)
    putFlag(to, left > 0)
  } while (left > 0)
}

export function putBytes(to: BitWriter, bytes: Uint8Array): void {
  for (const byte of bytes) putBits(to, byte, 8)
}

/** Reads from the start. Past the end every bit is 0, and `short` becomes true. */
export type BitReader = { bytes: Uint8Array; at: number; short: boolean }

export function readerOf(bytes: Uint8Array): BitReader {
  return { bytes, at: 0, short: false }
}

export function takeBits(from: BitReader, bits: number): number {
  let value = 0
  for (let i = 0; i < bits; i += 1) {
    const byte = from.bytes[from.at >> 3]
    if (byte === undefined) from.short = true
    value = value * 2 + (((byte ?? 0) >> (7 - (from.at & 7))) & 1)
    from.at += 1
  }
  return value
}

export function takeFlag(from: BitReader): boolean {
  return takeBits(from, 1) === 1
}

/** Reads a number that `putNumber` wrote in groups of the same size; one too large for a number counts as cut off. */
export function takeNumber(from: BitReader, group: number): number {
  let value = 0
  let times = 1
  for (;;) {
    value += takeBits(from, group) * times
    times *= 2 ** group
    if (!takeFlag(from)) return value
    if (times > Number.MAX_SAFE_INTEGER) from.short = true
    if (from.short) return 0
  }
}

export function takeBytes(from: BitReader, many: number): Uint8Array<ArrayBuffer> {
  if (from.at + 8 * many > 8 * from.bytes.length) from.short = true
  return from.short ? new Uint8Array() : Uint8Array.from({ length: many }, () => takeBits(from, 8))
}

/** True if everything was read and only the zeros that fill the last byte are left. */
export function isRead(from: BitReader): boolean {
  const left = 8 * from.bytes.length - from.at
  return !from.short && left < 8 && takeBits(from, left) === 0
}

/** Returns how many bits can tell this many things apart. */
export function bitsFor(many: number): number {
  return Math.max(1, Math.ceil(Math.log2(many)))
}
