import { formatAmount } from '@/lib/fact/amount'
import type { Amount } from '@/lib/fact/pack'
import { formatRange, type Range, readNumber } from '@/lib/question/read/read-number'
import type { Ranges } from '../question-model'

/** Ranges needed before we can say how sure a learner may be. */
const ENOUGH = 5
const SURE = 0.8

/** Writes a range as the judge reads it, with swapped ends corrected. Undefined if an end is missing. */
export function rangeText(from: string, to: string): string | undefined {
  if (from.trim() === '' || to.trim() === '') return undefined
  const turned = `${to} to ${from}`
  const text = `${from} to ${to}`
  return readNumber(text) || !readNumber(turned) ? text : turned
}

/** Splits such a text into its ends; undefined for a single figure such as "up to 60,000". */
export function rangeEnds(text: string): { from: string; to: string } | undefined {
  const [from, to] = text.split(' to ')
  if (from === undefined || to === undefined) return undefined
  return readNumber(from) && readNumber(to) ? { from, to } : undefined
}

/** Says how often the learner's ranges contained the real figure, and how often they should, once there are enough. */
export function calibrationWords({ given, held }: Ranges): string | undefined {
  if (given === 0) return undefined
  if (given === 1) return `Your first range ${held === 1 ? 'held' : 'did not hold'} the real figure.`
  const count = `${held} of your ${given} ranges held the real figure`
  return given < ENOUGH ? `${count}.` : `${count}; about ${Math.round(given * SURE)} would be right.`
}

/** Formats a number or range with its unit: "40,000 to 80,000 people", "52%". */
export function estimateWords(given: Range, unit: string): string {
  return unit === '%' ? `${formatRange(given)}%` : `${formatRange(given)} ${unit}`
}

/** Lists the real figures in words, without repeats. */
export function figureWords(amounts: readonly Amount[]): string {
  return [...new Set(amounts.map(formatAmount))].join(' or ')
}
