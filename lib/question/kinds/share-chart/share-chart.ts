import type { Card } from '../../../card/card'
import { group } from '../../../card/group'
import { perPack } from '../../../card/memo'
import { entityOf, type PackIndex } from '../../../card/pack-index'
import { momentWords } from '../../../card/stems'
import type { FactOf } from '../../../fact/pack'
import { shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { isCompany } from '../../redraw'
import { labelOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import type { Bar } from './question'

/** Percentage points within which a bar is right, or nearly right. */
const RIGHT = 3
const NEARLY = 8
/** With more bars it would be a table. */
const MOST = 8

/** Bars to set to the shares of a whole. Suits an exact share of a whole that has at least two. */
export const shareChart: QuestionKind<'share-chart'> = {
  kind: 'share-chart',
  suits: (index, card) => card.ask === 'percent' && wholes(index).has(card.id),
  draw: (index, card, chance) => {
    drawStem(card, chance)
    const bars = wholes(index).get(card.id)?.bars ?? []
    return { stem: 0, cards: shuffle(chance, bars).map((bar) => bar.card) }
  },
  build: (index, card, { cards = [] }, base) => {
    const whole = wholes(index).get(card.id)
    const bars = cards.flatMap((id) => whole?.bars.find((bar) => bar.card === id) ?? [])
    return whole && bars.length === whole.bars.length ? questionOf(base, whole, bars) : undefined
  },
  isFair: (_index, { bars }, draw) => isCompany(draw, [bars.length, bars.length]),
  judge: (_index, question, answer) => {
    const given = fieldGiven(answer, 'percents') ?? answer
    if (!Array.isArray(given)) return NOTHING_GIVEN
    const percents = question.bars.map((_, i) => percentGiven(given[i]))
    const start = startOf(question)
    const untouched = percents.every((percent, i) => percent === undefined || percent === start[i])
    return untouched ? NOTHING_GIVEN : judgeBars(question, percents)
  },
}

function questionOf(question: QuestionBase, whole: Whole, bars: Bar[]): QuestionOf<'share-chart'> {
  return {
    kind: 'share-chart',
    ...question,
    stem: `How was the population of ${whole.of} made up${whole.when}?`,
    others: whole.bars.flatMap((bar) => (bar.card === question.card ? [] : [bar.card])),
    whole: whole.of,
    bars,
    rest: whole.rest,
  }
}

/** Returns where the bars start: all at 0, so that none starts near its answer. */
export function startOf(question: QuestionOf<'share-chart'>): number[] {
  return question.bars.map(() => 0)
}

function percentGiven(given: unknown): number | undefined {
  return typeof given === 'number' && given >= 0 && given <= 100 ? given : undefined
}

function judgeBars({ bars, rest }: QuestionOf<'share-chart'>, percents: (number | undefined)[]): Verdict {
  const told = bars.map(({ name, percent }) => `${name} ${percent}%`).join(', ')
  const others = rest > 0 ? `, all others ${rest}%` : ''
  const errors = bars.map(({ percent }, i) => rounded(Math.abs(percent - (percents[i] ?? 0))))
  const missed = bars.flatMap(({ card }, i) => ((errors[i] ?? 0) > NEARLY ? [card] : []))
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  if (errors.every((error) => error <= RIGHT))
    return { worth: 'right', reason: `Right: ${told}${others}.`, missed }
  const worth = mean <= NEARLY ? 'partly' : 'wrong'
  return { worth, reason: `The shares were: ${told}${others}.`, missed }
}

type Whole = { of: string; when: string; bars: Bar[]; rest: number }

/** Maps each share card to its whole, if that has at least two bars. */
const wholes = perPack((index): Map<string, Whole> => {
  const shares = group(
    index.cards.flatMap((card) => {
      const fact = index.facts.get(card.fact)
      return fact?.kind === 'share' && isBar(card, fact)
        ? [[`${fact.of} ${fact.moment?.time ?? ''}`, { card, fact }] as const]
        : []
    }),
  )
  const made = new Map<string, Whole>()
  for (const parts of shares.values()) {
    const whole = wholeOf(index, parts)
    for (const { card } of whole ? parts : []) if (whole) made.set(card.id, whole)
  }
  return made
})

function isBar(card: Card, fact: FactOf<'share'>): boolean {
  return (
    card.ask === 'percent' &&
    !card.sensitive &&
    card.keys.length === 1 &&
    fact.according === undefined &&
    fact.percent.qualifier === 'exactly' &&
    fact.percent.value > 0
  )
}

function wholeOf(index: PackIndex, parts: { card: Card; fact: FactOf<'share'> }[]): Whole | undefined {
  const [first] = parts
  const bars = parts.flatMap(({ card, fact }): Bar[] => {
    const { percent } = fact
    const name = labelOf(entityOf(index, fact.people))
    return percent.qualifier === 'exactly' ? [{ card: card.id, name, percent: percent.value }] : []
  })
  const rest = rounded(100 - bars.reduce((sum, { percent }) => sum + percent, 0))
  const names = new Set(bars.map(({ name }) => name))
  if (!first || bars.length < 2 || bars.length > MOST || names.size < bars.length || rest < 0)
    return undefined
  return {
    of: entityOf(index, first.fact.of).name,
    when: momentWords(first.fact.moment),
    bars,
    rest,
  }
}

/** Rounds off floating-point errors: 100 − 52.1 − 25.3 is 22.6, not 22.599999999999998. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
