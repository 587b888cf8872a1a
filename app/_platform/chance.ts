const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A fresh random name of lower-case letters and digits; 12 of them hold 62 bits. */
export function freshName(length = 12): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** A fresh seed for questions. */
export const freshSeed = (): string => freshName(12)
