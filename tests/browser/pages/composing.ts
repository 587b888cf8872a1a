import type { Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import { readLink } from '@/lib/assignment/link/link'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { indexPack } from '@/lib/card/pack-index'
import { expect } from '../test'

const index = indexPack(pack)

/** A quiz that its teacher composes and gives out. */
export function onComposing(page: Page) {
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const questions = part('Questions').locator('[data-at]')
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const give = part('Give it out')
  const links = give.getByRole('textbox', { name: /^(The link|Variant)/ })
  const screen = {
    part,
    questions,
    links,
    out: page.getByRole('region', { name: 'This quiz is out' }),
    drawAgain: button('Draw again'),
    undo: button('Undo'),
    make: button('Make the link'),
    button,
    tick: (name: string) => page.getByRole('checkbox', { name, exact: true }),
    howMany: page.getByLabel(/^How many questions/),
    title: page.getByLabel('Title', { exact: true }),
    setting: (name: string) => page.getByLabel(name, { exact: true }),
    open: (id: string) => page.goto(`/teach/?quiz=${id}`),
    /** What each question asks, in their order. */
    stems: () =>
      questions.evaluateAll((all) =>
        all.map(
          (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        ),
      ),
    async makeLink(): Promise<string> {
      await screen.make.click()
      await expect(links.first()).toBeVisible()
      return links.first().inputValue()
    },
    /** Sets a due date, at the time that stands there. */
    async due(day: string): Promise<void> {
      await page.getByLabel(/^Due date/).check()
      await screen.setting('Day').fill(day)
    },
    onPaper: () => page.getByRole('link', { name: 'On paper' }).first().click(),
    /** The sheets and the keys, as they are printed. */
    sheets: page.getByRole('main').locator('section'),
  }
  return screen
}

/** What a link asks. */
export async function assignmentIn(text: string) {
  const link = await readLink(text, async () => index)
  if (!link.ok) throw new Error(link.what)
  return link.assignment
}

/** What submissions are compared with. */
export const sumOf = async (url: string): Promise<string> => questionsSum((await assignmentIn(url)).questions)
