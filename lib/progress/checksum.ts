/**
 * Computes the CRC-32 (ISO-HDLC, as in zip and PNG) of ASCII text, as 8 hexadecimal digits. It detects every change of
 * up to 32 neighbouring bits. Undefined for text that is not ASCII, which Annals never writes.
 */
export function checksum(...parts: string[]): string | undefined {
  let crc = -1
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i)
      if (code > 127) return undefined
      crc = (TABLE[(crc ^ code) & 255] ?? 0) ^ (crc >>> 8)
    }
  }
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0')
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
