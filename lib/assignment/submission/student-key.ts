import { foldName } from '../../fact/name'

/** Letters, digits and what stands in names between them; a hyphen only between letters. */
const PLAIN = /^(?:[\p{L}\p{M}\p{N}\s'’‘ʻʼ`´.,]|(?<=[\p{L}\p{M}])[-‐‑](?=\p{L}))+$/u

/**
 * By what students are told apart: their names without case and accents, so that `ann` is Ann. Signs are part of a code
 * name (`A+`, `A-`). Whoever gives no name is somebody else each time, whom the receipt names.
 */
export function studentKey({ name }: { name: string }, receipt: string): string {
  if (name === '') return `receipt ${receipt}`
  const literal = name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  // Folding drops a leading article, which in front of a person's name is an initial or a name: A Li, An Li.
  const folded = PLAIN.test(name) ? foldName(`x ${name}`).slice(2) : ''
  return folded || literal
}
