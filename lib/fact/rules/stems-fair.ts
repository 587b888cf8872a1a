import { amountSpan, formatNumber } from '../amount'
import { type Said, saidBy, stemsWritten } from '../asks'
import type { Lookup } from '../lookup'
import { spellings } from '../name'
import type { Ask, Fact } from '../pack'
import { quote } from '../problem'
import { readTime, type Time } from '../time'
import type { Finding, Rule } from './rule'

/** Stems are short, end with a question mark, and do not hold what they ask for. */
export const stemsFair: Rule = {
  name: 'stems-fair',
  check: (pack, lookup) =>
    pack.facts.flatMap((fact) =>
      stemsWritten(fact).flatMap(({ ask, stems }) => {
        const telling = tellingWords(fact, ask, lookup)
        return stems.flatMap((stem) => unfair(fact, ask, stem, telling))
      }),
    ),
}

/** Longer stems do not fit above the answers on a phone. */
const LONGEST_STEM = 220

function unfair(at: Fact, ask: Ask, stem: string, telling: string[]): Finding[] {
  const found: Finding[] = []
  const what = `the stem ${quote(stem)} (${ask})`
  if (!stem.endsWith('?'))
    found.push({ at, what: `${what} is no question`, cure: 'end it with a question mark' })
  if (stem.length > LONGEST_STEM) {
    found.push({ at, what: `${what} has ${stem.length} characters`, cure: `keep it to ${LONGEST_STEM}` })
  }
  const told = telling.find((word) => holds(stem, word))
  if (told !== undefined)
    found.push({ at, what: `${what} gives the answer away: ${quote(told)}`, cure: 'ask without it' })
  return found
}

/** Words which, in a stem, would tell the answer. */
function tellingWords(fact: Fact, ask: Ask, lookup: Lookup): string[] {
  const said = saidBy(fact, ask)
  return said ? wordsOf(said, ask, lookup) : []
}

function wordsOf(said: Said, ask: Ask, lookup: Lookup): string[] {
  switch (said.type) {
    case 'entity': {
      const entity = lookup.entities.get(said.entity)
      return entity ? spellings(entity).map(bare) : []
    }
    case 'time':
      return yearsAsked(readTime(said.time), ask).map(String)
    case 'amount':
      return (amountSpan(said.amount) ?? [])
        .filter(Number.isFinite)
        .flatMap((value) => [formatNumber(value), String(value)])
    case 'text':
      return [said.text]
  }
}

const ARTICLE = /^(?:the|an?) /

function bare(name: string): string {
  return name.replace(ARTICLE, '').toLowerCase()
}

function yearsAsked(time: Time, ask: Ask): number[] {
  switch (time.kind) {
    case 'point':
      return [time.at.year]
    case 'interval':
      return ask === 'began'
        ? [time.from.year]
        : ask === 'ended'
          ? [time.to.year]
          : [time.from.year, time.to.year]
    case 'until':
      return [time.to.year]
    case 'since':
      return [time.from.year]
  }
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether a text holds the words as whole words, whatever their case. */
function holds(text: string, words: string): boolean {
  const lower = text.toLowerCase()
  const sought = words.toLowerCase()
  for (let at = lower.indexOf(sought); at >= 0 && sought !== ''; at = lower.indexOf(sought, at + 1)) {
    if (!WORD.test(lower.charAt(at - 1)) && !WORD.test(lower.charAt(at + sought.length))) return true
  }
  return false
}
