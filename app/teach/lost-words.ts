/** Explains what follows from questions that can no longer be made, and what to do; null if there are none. */
export function lostWords(lost: ReadonlySet<number>, thus: string): string | null {
  const numbers = [...lost].map((place) => place + 1).sort((a, b) => a - b)
  const last = numbers.pop()
  if (last === undefined) return null
  return numbers.length === 0
    ? `Question ${last} can no longer be made, so ${thus}. Swap or drop it.`
    : `Questions ${numbers.join(', ')} and ${last} can no longer be made, so ${thus}. Swap or drop them.`
}
