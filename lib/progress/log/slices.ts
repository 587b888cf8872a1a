/**
 * Runs a generator to its end and returns its result. Work that would block the page is a generator that yields every
 * few milliseconds. Its name ends in -ing (`learning`, `readingRows`), and one calls another with `yield*`. A page
 * waits a moment at each yield, so that it can draw; `finish` is for callers that need the result at once.
 */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
