import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import type { Kind, QuestionOf } from '@/lib/question/question'
import { keyWords } from '@/lib/question/tell/words'
import { expect, type Page } from './look'

const index = indexPack(pack)
const SEEDS = Array.from({ length: 20 }, (_, i) => `seed ${i}`)

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const stem = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
export const told = (page: Page) => page.getByRole('region', { name: 'The answer' })
const marked = (page: Page) => page.getByRole('main').locator('[data-mark]')
const texts = (page: Page, role: 'checkbox' | 'radio') =>
  page.getByRole(role).evaluateAll((all) => all.map((one) => one.closest('label')?.textContent ?? ''))

/** One way to answer a question of some kind; what is learned while it is told helps to answer it right. */
export type Way = { name: string; give: (page: Page, learned: Learned) => Promise<void> }

/** What the page tells to who does not know the answer. */
export type Learned = { stem: string; marks: Mark[]; items: string[]; answer: string }
type Mark = { mark: string; text: string }

export async function learn(page: Page): Promise<Learned> {
  const answers = page.getByText(/^The answer: /)
  return {
    stem: (await stem(page).textContent()) ?? '',
    marks: await marked(page).evaluateAll((all) =>
      all.map((one) => ({ mark: one.getAttribute('data-mark') ?? '', text: one.textContent ?? '' })),
    ),
    items: await page.getByRole('main').getByRole('listitem').allTextContents(),
    answer: (await answers.count()) > 0 ? await firstAnswer(page) : '',
  }
}

async function firstAnswer(page: Page): Promise<string> {
  const [line = ''] = await page.getByText(/^The answer: /).allTextContents()
  return line.replace('The answer: ', '').split(' or ')[0] ?? ''
}

/** A question of this kind with the stem that the page shows. */
function asked<K extends Kind>(kind: K, shown: string): QuestionOf<K> {
  for (const card of index.cards.filter((each) => kindsFor(index, each).includes(kind)))
    for (const seed of SEEDS) {
      const question = askQuestion(index, card, kind, seed)
      if (question.stem === shown) return question
    }
  throw new Error(`no question says “${shown}”`)
}

const check = (page: Page) => button(page, 'Check').click()

const press = (right: boolean): Way => ({
  name: right ? 'right' : 'wrong',
  give: async (page, { marks }) => {
    const place = marks.findIndex(({ mark }) => (mark === 'right') === right)
    await page.keyboard.press(String(place + 1))
  },
})

const write = (name: string, text: string | undefined): Way => ({
  name,
  give: async (page, { answer }) => {
    await page.getByRole('textbox').fill(text ?? answer)
    await check(page)
  },
})

async function tick(page: Page, { marks }: Learned, which: (mark: string, place: number) => boolean) {
  for (const [place, { mark }] of marks.entries())
    if (which(mark, place)) await page.getByRole('checkbox').nth(place).check()
}

const select: Way[] = [
  {
    name: 'right',
    give: async (page, learned) => {
      await tick(page, learned, (mark) => mark === 'missed')
      await check(page)
    },
  },
  {
    name: 'wrong',
    give: async (page, learned) => {
      await tick(page, learned, (mark) => mark !== 'missed')
      await check(page)
    },
  },
]

async function writeNames(page: Page, names: readonly string[]): Promise<void> {
  const field = page.getByLabel(/^A name/)
  for (const name of names) {
    await field.pressSequentially(name)
    if ((await field.inputValue()) !== '') await field.press('Enter')
  }
}

const wanted = ({ stem }: Learned) => asked('name-all', stem).wanted.map(({ name }) => name)

const nameAll: Way[] = [
  {
    name: 'right',
    give: async (page, learned) => {
      await writeNames(page, wanted(learned))
      await check(page)
    },
  },
  {
    name: 'wrong',
    give: async (page, learned) => {
      await writeNames(page, ['Nobody Inparticular', ...wanted(learned).slice(0, 1)])
      await button(page, 'That’s all I know').click()
    },
  },
]

/** Brings to each row the right answer, or that of its neighbour. */
const match = (right: boolean): Way => ({
  name: right ? 'right' : 'wrong',
  give: async (page, { items }) => {
    const bank = page.getByRole('group', { name: /^For: / }).getByRole('button')
    const options = await bank.evaluateAll((all) => all.map((one) => one.lastElementChild?.textContent ?? ''))
    const places = items.map((item) => options.findIndex((text) => text !== '' && item.endsWith(text)))
    const turned = right ? places : [...places.slice(1), ...places.slice(0, 1)]
    for (const place of turned) await page.keyboard.press(String(place + 1))
    await check(page)
  },
})

const lines = (page: Page) =>
  page
    .getByRole('button', { name: /^Move .* later$/ })
    .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').slice(5, -6)))

async function sortLines(page: Page, { items }: Learned): Promise<void> {
  for (const [place, item] of items.entries()) {
    for (let at = (await lines(page)).findIndex((text) => item.includes(text)); at > place; at -= 1)
      await page.keyboard.press(String(at + 1))
  }
}

const order: Way[] = [
  {
    name: 'right',
    give: async (page, learned) => {
      await sortLines(page, learned)
      await check(page)
    },
  },
  {
    name: 'wrong',
    give: async (page, learned) => {
      await sortLines(page, learned)
      await page.keyboard.press('3')
      await check(page)
    },
  },
]

const place = (right: boolean): Way => ({
  name: right ? 'right' : 'wrong',
  give: async (page, { items, marks }) => {
    const slot = items.indexOf(marks[0]?.text ?? '')
    await page.keyboard.press(String((right ? slot : slot === 0 ? 1 : 0) + 1))
  },
})

const share = (right: boolean): Way => ({
  name: right ? 'right' : 'wrong',
  give: async (page, { items }) => {
    for (const [bar, slider] of (await page.getByRole('slider').all()).entries()) {
      const percent = Math.floor(Number(/([\d.]+)%/.exec(items[bar] ?? '')?.[1]))
      await slider.fill(String(right ? percent : bar === 0 ? 8 : 61))
    }
    await check(page)
  },
})

const whoSays = (right: boolean): Way => ({
  name: right ? 'right' : 'wrong',
  give: async (page, { marks }) => {
    for (const [claim, { text }] of marks.entries()) {
      const group = page.getByRole('group').nth(claim)
      const names = await texts(page, 'radio')
      const many = await group.getByRole('radio').count()
      const own = names.slice(claim * many, (claim + 1) * many).map((name) => name.replace(/\d$/, ''))
      const at = own.findIndex((name) => text.includes(name))
      await group
        .getByRole('radio')
        .nth(right ? at : (at + 1) % many)
        .check()
    }
    await check(page)
  },
})

const estimate: Way[] = [
  {
    name: 'right',
    give: async (page, { stem }) => {
      const [amount] = asked('estimate', stem).amounts
      const value = amount && amount.qualifier !== 'vague' && 'value' in amount ? amount.value : 1
      await page.getByLabel('Your estimate').fill(String(value))
      await check(page)
    },
  },
  write('wrong', '3'),
  {
    name: 'range',
    give: async (page) => {
      await page.getByLabel('Give a range that you are 80 % sure of').check()
      await page.getByLabel('From', { exact: true }).fill('2')
      await page.getByLabel('To', { exact: true }).fill('60')
      await check(page)
    },
  },
]

const trueFalse: Way[] = [
  { name: 'true', give: (page) => page.keyboard.press('1') },
  {
    name: 'false',
    give: async (page) => {
      await page.keyboard.press('2')
      const correction = page.getByLabel(/^What should it say/)
      if ((await correction.or(told(page)).first().isVisible()) && (await correction.count()) > 0) {
        await correction.fill('nobody at all')
        await check(page)
      }
    },
  },
]

/** The ways in which a question of each kind is answered, after it was not known. */
export const WAYS: Record<Exclude<Kind, 'flip'>, Way[]> = {
  choice: [press(true), press(false)],
  'true-false': trueFalse,
  typed: [write('right', undefined), write('wrong', 'Nobody Inparticular')],
  date: [write('right', undefined), write('wrong', '3 March 1803')],
  number: [write('right', undefined), write('wrong', '777')],
  estimate,
  cloze: [write('right', undefined), write('wrong', 'Nobody Inparticular')],
  select,
  'name-all': nameAll,
  match: [match(true), match(false)],
  order,
  place: [place(true), place(false)],
  compare: [press(true), press(false)],
  'share-chart': [share(true), share(false)],
  'who-says': [whoSays(true), whoSays(false)],
  consequence: [press(true), press(false)],
  groups: [whoSays(true), whoSays(false)],
}

/** Opens a practice of one kind, with its first question. */
export async function practise(page: Page, kind: Kind): Promise<void> {
  await page.goto(`/practice/?kinds=${kind}&n=5`)
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
}

/** Opens everything on the page that opens and closes. */
export const openAll = (page: Page): Promise<void> =>
  page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })

const keysOf = (shown: string): string[] =>
  index.cards
    .filter((card) => card.stems.some((plain) => shown.startsWith(plain)))
    .flatMap((card) => card.keys.map((key) => keyWords(index, card, key)))

/** Presses an option that is right, or one that is wrong, of the question with options that the page shows. */
export async function choose(page: Page, right: boolean): Promise<void> {
  const shown = (await stem(page).textContent()) ?? ''
  const keys = keysOf(shown)
  for (const option of await page.getByRole('main').getByRole('listitem').getByRole('button').all()) {
    const text = (await option.textContent())?.slice(1) ?? ''
    if (keys.includes(text) === right) return option.click()
  }
  throw new Error(`no option of “${shown}” that is ${right ? 'right' : 'wrong'}`)
}

/** Answers whatever Study asks of new cards, and goes on. */
export async function answerAndGoOn(page: Page): Promise<void> {
  if (await button(page, 'Show the answer').isVisible()) {
    await button(page, 'Show the answer').click()
    return page.getByRole('button', { name: /^Got it/ }).click()
  }
  if ((await page.getByRole('checkbox').count()) > 0) {
    for (const name of keysOf((await stem(page).textContent()) ?? ''))
      await page.getByRole('checkbox', { name, exact: true }).check()
    await check(page)
  } else await choose(page, true)
  await button(page, 'Next').click()
}
