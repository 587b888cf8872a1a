/**
 * What the bench does within a page. Each function is sent there as it stands, so it uses nothing from outside itself.
 */

declare global {
  interface Window {
    firstAnswer: Promise<number | undefined>
    paint: { lcp: number; shift: number; blocking: number }
  }
}

/** Keeps the page's largest paint (ms), its layout shift, and how long tasks blocked it beyond 50 ms each (ms). */
export function watchPage(): void {
  window.paint = { lcp: 0, shift: 0, blocking: 0 }
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    window.paint.lcp = startTime
  })
  watch('layout-shift', (entry) => {
    // What moves because a learner answered is no shift; browsers know a tap from a robot's click.
    const answered = performance.getEntriesByName('robot').at(-1)?.startTime ?? Number.POSITIVE_INFINITY
    const caused = entry.startTime > answered && entry.startTime < answered + 500
    if (!caused && 'value' in entry && typeof entry.value === 'number') window.paint.shift += entry.value
  })
  watch('longtask', ({ duration }) => {
    window.paint.blocking += duration - 50
  })
}

/** Answers the first question once it is painted, and keeps when its feedback stood (ms). */
export function answerFirst(): void {
  const told = () =>
    [...document.querySelectorAll('section[aria-label="The answer"]')].some((each) => each.checkVisibility())
  const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0
  const answer = () => {
    const options = document.querySelectorAll<HTMLElement>('fieldset input, [data-answers] [data-option]')
    // Where there are no options, the quiet button says "I don't know", and the only one turns the card.
    const buttons = document.querySelectorAll<HTMLElement>('[data-answers] button')
    const control = options[0] ?? buttons[0]
    if (control) performance.mark('robot')
    control?.click()
  }
  window.firstAnswer = new Promise((resolve) => {
    const look = () => {
      if (told()) return resolve(performance.now())
      if (performance.now() > 60_000) return resolve(undefined)
      if (painted()) answer()
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/**
 * Answers so many questions and goes on after each; the milliseconds from each tap to the frame that shows what came
 * of it. Stops early where the session ends.
 */
export async function tapThrough(questions: number): Promise<{ answers: number[]; nexts: number[] }> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const told = () => document.querySelector('section[aria-label="The answer"]') !== null
  const settle = async (control: HTMLElement | undefined, expected: boolean): Promise<number> => {
    const start = performance.now()
    control?.click()
    while (told() !== expected) await frame()
    // The frame after the one that found it is the first to show it.
    await frame()
    return performance.now() - start
  }
  const answers: number[] = []
  const nexts: number[] = []
  const last = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].at(-1)
  for (let i = 0; i < questions && last('[data-answers]'); i += 1) {
    answers.push(
      await settle(
        last('[data-answers] [data-option]') ??
          last('[data-answers] [data-look=quiet]') ??
          last('[data-answers] button'),
        true,
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    nexts.push(await settle(last('[data-actions] [data-look=main]') ?? last('[data-answers] button'), false))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { answers, nexts }
}
