import { amountSpan } from '../../fact/amount'
import type { Amount } from '../../fact/pack'
import { plainDigits } from './plain-digits'
import type { Range } from './read-number'

/** What a typed number says about its figure: that it is more, less, at least, at most, or not the figure at all. */
export type Bound = { side: 'over' | 'under' | 'at least' | 'at most' | 'not'; words: string }

/** Longer texts are not numbers. */
const LONGEST = 80
/** Words of a number's bound, in the order in which they are looked for. */
const BOUNDS: readonly (readonly [RegExp, Bound['side'] | 'none'])[] = [
  [/\bmore or less\b/, 'none'],
  [/\b(?:no|not|never) (?:more|greater|higher|larger) than\b|\bnot (?:over|above|exceeding)\b/, 'at most'],
  [/\b(?:no|not|never) (?:less|fewer|lower|smaller) than\b|\bnot (?:under|below)\b/, 'at least'],
  [/\bnot (?:quite|yet|even|as (?:many|much) as)\b/, 'under'],
  [/\b(?:not|never|isn['’]?t|wasn['’]?t|aren['’]?t|weren['’]?t|except|other than)\b|≠/, 'not'],
  [/\bup to\b|\bat (?:the )?most\b|\bmax(?:imum|imal)?\b|\bor (?:less|fewer|under|below)\b|≤|<=/, 'at most'],
  [
    /\bat (?:the )?least\b|\bmin(?:imum|imal)?\b|\b(?:or|and) (?:more|over|above|up)\b|\bupwards? of\b/,
    'at least',
  ],
  [/≥|>=|\d\s*\+/, 'at least'],
  [/\b(?:over|above|beyond|exceeding|exceeds|(?:more|greater|higher|larger) than)\b|>/, 'over'],
  [/\b(?:under|below|beneath|(?:less|fewer|lower|smaller) than|almost|nearly|short of)\b|</, 'under'],
]

/** Returns the bound that a typed number has; undefined for none, "around" and "exactly" included. */
export function readBound(text: string): Bound | undefined {
  if (text.length > LONGEST) return undefined
  const plain = plainDigits(text).toLowerCase()
  for (const [words, side] of BOUNDS) {
    const [found] = words.exec(plain) ?? []
    if (found !== undefined) return side === 'none' ? undefined : { side, words: found }
  }
  return undefined
}

/** Says a bound as a word before its figure: "under ", or nothing. */
export function boundWords(bound: Bound | undefined): string {
  return bound ? `${bound.side} ` : ''
}

/**
 * Says whether a typed bound fits what the source says of an amount. `against`: the source says otherwise, or says no
 * such thing ("over 500" for "up to 500"). `looser`: true of the amount, but not what the source says.
 */
export function fitOfBound(
  amount: Amount,
  bound: Bound | undefined,
  { low, high }: Range,
): 'fits' | 'looser' | 'against' {
  if (!bound) return 'fits'
  const isLower = bound.side === 'over' || bound.side === 'at least'
  if (bound.side === 'not') return 'against'
  switch (amount.qualifier) {
    case 'over':
      return isLower ? 'fits' : 'against'
    case 'up to':
      return isLower ? 'against' : 'fits'
    case 'between':
    case 'vague':
      return 'against'
    case 'exactly':
    case 'around': {
      const [from, to] = amountSpan(amount) ?? [0, 0]
      const holds = { over: to > low, 'at least': to >= low, under: from < high, 'at most': from <= high }
      return holds[bound.side] ? 'looser' : 'against'
    }
  }
}
