/** What the bars leave of a hundred percent. */
export function leftOf(percents: readonly number[]): number {
  return 100 - percents.reduce((sum, percent) => sum + percent, 0)
}

/** How far one bar can be set, since all of them together are no more than the whole. */
export function mostFor(percents: readonly number[], bar: number): number {
  return leftOf(percents) + (percents[bar] ?? 0)
}

/** One bar set to a whole percentage, or as near to it as the others leave room for. */
export function setShare(percents: readonly number[], bar: number, percent: number): number[] {
  const wanted = Number.isFinite(percent) ? Math.max(0, Math.round(percent)) : 0
  return percents.with(bar, Math.min(wanted, mostFor(percents, bar)))
}
