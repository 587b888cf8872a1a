/**
 * Work that may hold the page up is a generator: it yields every few milliseconds, and returns its result at
 * the end. Its name ends in -ing (`learning`, `readingRows`), and one calls another with `yield*`. A page awaits a
 * moment at each yield, so that it can draw; `finish` is for callers that need the result at once.
 */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
