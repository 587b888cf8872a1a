import type { Page } from '@playwright/test'
import { type Opened, openSubmissions } from '@/lib/assignment/submission/submission'
import type { Question } from '@/lib/question/question'
import { addressOf, type Given } from '../quiz-links'
import { expect } from '../test'

/** A quiz that a student takes. */
export function onQuiz(page: Page) {
  const sending = page.getByRole('region', { name: 'Send it to your teacher' })
  const text = sending.getByRole('textbox', { name: 'The text that is sent', includeHidden: true })
  const name = page.getByRole('textbox', { name: 'Your name' })
  const receipt = sending.getByRole('strong')
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click()
  const screen = {
    page,
    questions: page.getByRole('article'),
    stem: page.getByRole('article').getByRole('heading').first(),
    verdict: page.locator('p[data-worth]'),
    clock: page.getByRole('timer'),
    field: page.getByRole('textbox', { name: 'Your answer' }),
    name,
    receipt,
    /** What was just done with the sealed text, or what is left to do. */
    sending: sending.getByRole('status').first(),
    press,
    open: (given: Pick<Given, 'link'>) => page.goto(addressOf(given)),
    async begin(given: Pick<Given, 'link'>, { as = 'Code 7', all = false } = {}): Promise<void> {
      await screen.open(given)
      await name.fill(as)
      if (all) await page.getByLabel('All questions on one page').check()
      await press('Begin')
    },
    /** Presses an option of a multiple choice. */
    async choose(question: Question | undefined, right = true): Promise<void> {
      if (question?.kind !== 'choice') throw new Error('no multiple choice')
      const option = question.options.find((one) => one.right === right)?.text ?? ''
      await page.getByRole('button', { name: option, exact: true }).first().click()
    },
    async write(words: string): Promise<void> {
      await screen.field.fill(words)
      await press('Answer and go on')
    },
    /** One right, one wrong, and a name that is none. */
    async answerThree({ questions }: Given): Promise<void> {
      await screen.choose(questions[0])
      await screen.choose(questions[1], false)
      await screen.write('no such thing')
    },
    lookOver: () => press('Look over and hand in'),
    handIn: () => press('Hand in'),
    /** The sealed text, once it is there. */
    async sealed(): Promise<string> {
      await expect(receipt).not.toBeEmpty()
      return text.inputValue()
    },
    /** What was handed in, as its teacher opens it. */
    async handedIn({ keys }: Given): Promise<Extract<Opened, { ok: true }>> {
      const [opened] = await openSubmissions(await screen.sealed(), keys)
      if (!opened?.ok) throw new Error('nothing that could be opened')
      return opened
    },
    async answersIn(given: Given) {
      return (await screen.handedIn(given)).submission.answers.map(({ answer }) => answer)
    },
    /** Once this is said, it is kept that the answers were given on; a page that is left before has shown nothing. */
    async showCode(): Promise<void> {
      await press('Show a code')
      await expect(page.getByText('Keep it in view until your teacher has scanned it.')).toBeVisible()
    },
  }
  return screen
}
