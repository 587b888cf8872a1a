import { foldName } from '../../fact/name'

/** Letters, digits and the marks that names have between them; a hyphen only between letters. */
const PLAIN = /^(?:[\p{L}\p{M}\p{N}\s'’‘ʻʼ`´.,]|(?<=[\p{L}\p{M}])[-‐‑](?=\p{L}))+$/u

/**
 * Returns the key that tells students apart: the name without case and accents, so that `ann` is Ann. Signs belong to a
 * code name (`A+`, `A-`). Without a name, every submission is a different student, named by the receipt.
 */
export function studentKey({ name }: { name: string }, receipt: string): string {
  if (name === '') return `receipt ${receipt}`
  const literal = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  // Folding drops a leading article, but at the start of a person's name it is an initial or a name: A Li, An Li.
  const folded = PLAIN.test(name) ? foldName(`x ${name}`).slice(2) : ''
  return folded || literal
}
