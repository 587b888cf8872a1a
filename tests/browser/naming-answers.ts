import { expect, type Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import type { Kind, QuestionOf } from '@/lib/question/question'
import { gapOf } from '@/lib/question/tell/gap'
import { amountsOf, keyWords } from '@/lib/question/tell/words'
import { openQuestion } from './sitting'

const index = indexPack(pack)
const SEEDS = Array.from({ length: 20 }, (_, i) => `seed ${i}`)

/** Every question of a kind that the pack can ask, with a good many seeds. */
function* asked<K extends Kind>(kind: K): Generator<QuestionOf<K>> {
  for (const card of index.cards.filter((each) => kindsFor(index, each).includes(kind))) {
    for (const seed of SEEDS) yield askQuestion(index, card, kind, seed)
  }
}

function askedSo<K extends Kind>(kind: K, stem: string): QuestionOf<K>[] {
  const found = [...asked(kind)].filter((question) => question.stem === stem)
  expect(found.length, `questions that say “${stem}”`).toBeGreaterThan(0)
  return found
}

/** The first right figure of the estimate on the page. */
export async function rightFigure(page: Page): Promise<number> {
  const [amount] = askedSo('estimate', await openQuestion(page)).flatMap(({ amounts }) => amounts)
  if (amount?.qualifier === 'between') return (amount.from + amount.to) / 2
  return amount && amount.qualifier !== 'vague' ? amount.value : Number.NaN
}

/** What the gap of the sentence on the page holds. */
export async function missingWords(page: Page): Promise<string> {
  const shown = await openQuestion(page)
  for (const card of index.cards) {
    const gap = gapOf(index, card)
    const [key] = card.keys
    const [amount] = amountsOf(card)
    if (!gap || !key || `${gap.before}blank${gap.after}`.trim() !== shown) continue
    if (amount?.qualifier === 'between') return `${amount.from} to ${amount.to}`
    return amount && amount.qualifier !== 'vague' ? String(amount.value) : keyWords(index, card, key)
  }
  throw new Error(`no gap in “${shown}”`)
}

/** The options on the page, and which are right. */
export async function options(page: Page): Promise<{ right: string[]; wrong: string[]; all: string[] }> {
  const known = askedSo('select', await openQuestion(page)).flatMap((question) => question.options)
  const right = new Set(known.filter((option) => option.right).map(({ text }) => text))
  const all = await page.locator('.option-text').allTextContents()
  return {
    all,
    right: all.filter((text) => right.has(text)),
    wrong: all.filter((text) => !right.has(text)),
  }
}

/** The names that the question on the page wants. */
export async function wantedNames(page: Page): Promise<string[]> {
  const [question] = askedSo('name-all', await openQuestion(page))
  return question?.wanted.map(({ name }) => name) ?? []
}

/** For each claim on the page the one who makes it. */
export async function claimants(page: Page): Promise<string[]> {
  const known = new Map(
    [...asked('who-says')].flatMap(({ claims }) => claims.map(({ text, claimant }) => [text, claimant])),
  )
  const texts = await page.locator('legend.claim').allTextContents()
  return texts.map((text) => known.get(text) ?? `nobody says “${text}”`)
}

/** The place, from 0, of a claimant among the radio buttons of a claim. */
export async function claimantPlace(page: Page, claim: number, claimant: string): Promise<number> {
  const texts = await page.locator('fieldset').nth(claim).locator('.option-text').allTextContents()
  expect(texts).toContain(claimant)
  return texts.indexOf(claimant)
}
