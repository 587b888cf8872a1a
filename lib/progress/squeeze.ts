/** How a text was squeezed: compressed, or plain if the browser cannot compress. */
export type Method = 'deflate' | 'plain'

/** Compresses a text (RFC 1951, raw, over UTF-8); returns its plain bytes if there is no `CompressionStream`. */
export async function squeeze(text: string): Promise<{ method: Method; bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = new TextEncoder().encode(text)
  if (typeof CompressionStream === 'undefined') return { method: 'plain', bytes }
  const squeezed = await readAll(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity)
  return squeezed ? { method: 'deflate', bytes: squeezed } : { method: 'plain', bytes }
}

/**
 * Restores a squeezed text. Undefined for bytes that cannot be unpacked or are more than `most` bytes unpacked. It
 * stops there, so a small file that unpacks to gigabytes costs no more than `most`. Never throws.
 */
export async function unsqueeze(
  method: Method,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<string | undefined> {
  try {
    if (method === 'plain') return bytes.length > most ? undefined : new TextDecoder().decode(bytes)
    const unpacked = await readAll(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most)
    return unpacked && new TextDecoder().decode(unpacked)
  } catch {
    return undefined
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

/** Reads a whole stream; undefined if it is longer than `most` bytes. */
async function readAll(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))

/**
 * Encodes bytes as base64url without padding (RFC 4648, 5), which is safe in a link's fragment, in a mail and in a
 * file.
 */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const digits = Math.min(4, bytes.length - i + 1)
    for (let d = 0; d < digits; d++) parts.push(DIGITS.charAt((three >> (18 - 6 * d)) & 63))
  }
  return parts.join('')
}

/** Decodes base64url; undefined for text that `toBase64url` cannot have written. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const rest = text.length % 4
  if (rest === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const value = VALUES.get(text.charCodeAt(i))
    if (value === undefined) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
  // Unused bits must be zero, so that only one text stands for these bytes.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}
