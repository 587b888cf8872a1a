import type { Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { capitalize, keyWords } from '@/lib/question/tell/words'
import { expect } from '../test'

const index = indexPack(pack)
const chains = pack.facts.flatMap((fact) =>
  fact.kind === 'cause' && fact.chain ? [fact.chain.map(capitalize)] : [],
)

/** A session of Study or Practice. */
export function onSession(page: Page) {
  const stem = page.getByRole('main').getByRole('heading', { level: 1 })
  const answers = page.locator('[data-kind]')
  const feedback = page.getByRole('region', { name: 'The answer', exact: true })
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const giveUp = page.getByRole('button', { name: 'I don’t know' })
  const screen = {
    stem,
    answers,
    feedback,
    next,
    giveUp,
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    check: page.getByRole('button', { name: 'Check' }),
    /** What the answer was worth, in a sign and in words. */
    verdict: feedback.locator('p[data-worth]'),
    /** How far it is: “2 of 10”. */
    place: (done: number | RegExp, of?: number) =>
      page.getByText(done instanceof RegExp ? done : `${done} of ${of}`, { exact: true }),
    options: answers.getByRole('button').and(page.locator('[aria-keyshortcuts]')),
    /** Waits for a question that can be answered, and gives its stem. */
    async question(): Promise<string> {
      await expect(answers).toBeVisible()
      return (await stem.textContent()) ?? ''
    },
    async study(): Promise<string> {
      await page.goto('/study/')
      return screen.question()
    },
    async practise(kind: string, many = 5): Promise<string> {
      await page.goto(`/practice/?kinds=${kind}&n=${many}`)
      return screen.question()
    },
    /** Gives up so many questions, and stands before the one after them. */
    async giveUpOn(many: number): Promise<void> {
      for (let i = 0; i < many; i += 1) {
        await giveUp.click()
        await next.click()
      }
      await expect(giveUp).toBeVisible()
    },
    /** The right answers of the question, in words. */
    async rightAnswers(): Promise<string[]> {
      const asked = await screen.question()
      const cards = index.cards.filter((card) => card.stems.some((plain) => asked.startsWith(plain)))
      return cards.flatMap((card) => card.keys.map((key) => keyWords(index, card, key)))
    },
    /** An option that is right, or one that is wrong. */
    async option(right: boolean) {
      const keys = await screen.rightAnswers()
      for (const option of await screen.options.all()) {
        const text = ((await option.textContent()) ?? '').replace(/^\d/, '')
        if (keys.includes(text) === right) return option
      }
      throw new Error(`no option is ${right ? 'right' : 'wrong'}`)
    },
    async choose(right: boolean): Promise<void> {
      await (await screen.option(right)).click()
      await expect(next).toBeFocused()
    },
    /** Answers rightly with keys alone, by options to choose or to tick, or a flashcard to rate, and goes on. */
    async answerByKeys(): Promise<void> {
      const kind = await answers.getAttribute('data-kind')
      if (kind === 'flip') {
        await page.keyboard.press('Space')
        await expect(page.getByRole('button', { name: /^Forgot/ })).toBeVisible()
        // What it is rated with goes on by itself.
        return page.keyboard.press('2')
      }
      if (kind === 'select') await screen.tickByKeys()
      else if (kind === 'consequence' && (await answers.getByText('First cause').isVisible()))
        await screen.orderByKeys()
      else
        await page.keyboard.press((await (await screen.option(true)).getAttribute('aria-keyshortcuts')) ?? '')
      await expect(next).toBeFocused()
      await page.keyboard.press('Enter')
    },
    /** Puts the steps of a chain in order, and checks. */
    async orderByKeys(): Promise<void> {
      const steps = answers.getByRole('listitem').locator('span:nth-child(2)')
      const shown = await steps.allTextContents()
      const chain = chains.find(
        (one) => one.length === shown.length && one.every((step) => shown.includes(step)),
      )
      for (const [wanted, step] of (chain ?? []).entries()) {
        for (let at = shown.indexOf(step); at > wanted; at -= 1) {
          // A number moves its line one place up.
          await page.keyboard.press(String(at + 1))
          shown.splice(at - 1, 0, ...shown.splice(at, 1))
        }
      }
      await expect(steps).toHaveText(chain ?? [])
      await page.keyboard.press('Enter')
    },
    /** Ticks every option that is right, and checks. */
    async tickByKeys(): Promise<void> {
      const keys = await screen.rightAnswers()
      for (const box of await answers.getByRole('checkbox').all()) {
        const name = (await box.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent)) ?? ''
        if (keys.includes(name.replace(/\d$/, '')))
          await page.keyboard.press((await box.getAttribute('aria-keyshortcuts')) ?? '')
      }
      await page.keyboard.press('Enter')
    },
  }
  return screen
}
