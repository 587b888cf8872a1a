import { amountSpan, formatNumber } from '../amount'
import { type Said, saidBy, stemsWritten } from '../asks'
import type { Lookup } from '../lookup'
import { spellings } from '../name'
import type { Ask, Entity, Fact } from '../pack'
import { quote } from '../problem'
import { readTime, type Time } from '../time'
import type { Finding, Rule } from './rule'

/** Requires that stems are short, end with a question mark, and do not contain their answer. */
export const stemsFair: Rule = {
  name: 'stems-fair',
  check: (pack, lookup) =>
    pack.facts.flatMap((fact) =>
      stemsWritten(fact).flatMap(({ ask, stems }) => {
        const said = saidBy(fact, ask)
        return stems.flatMap((stem) => unfair(fact, ask, stem, said && toldBy(stem, said, ask, lookup)))
      }),
    ),
}

/** Longer stems do not fit above the answers on a phone. */
const LONGEST_STEM = 220

function unfair(at: Fact, ask: Ask, stem: string, told: string | undefined): Finding[] {
  const found: Finding[] = []
  if (stem.endsWith('?') && stem.length <= LONGEST_STEM && told === undefined) return found
  const what = `the stem ${quote(stem)} (${ask})`
  if (!stem.endsWith('?'))
    found.push({ at, what: `${what} is no question`, cure: 'end it with a question mark' })
  if (stem.length > LONGEST_STEM) {
    found.push({ at, what: `${what} has ${stem.length} characters`, cure: `keep it to ${LONGEST_STEM}` })
  }
  if (told !== undefined)
    found.push({ at, what: `${what} gives the answer away: ${quote(told)}`, cure: 'ask without it' })
  return found
}

const DIGIT = /\d/

/** Returns the word of a stem that gives the answer away, if there is one. */
function toldBy(stem: string, said: Said, ask: Ask, lookup: Lookup): string | undefined {
  const lower = stem.toLowerCase()
  if (said.type === 'entity') {
    const entity = lookup.entities.get(said.entity)
    return entity && bareNames(entity).find((name) => holds(lower, name))
  }
  if (said.type === 'text') return holds(lower, said.text.toLowerCase()) ? said.text : undefined
  return DIGIT.test(stem) ? numbersOf(said, ask).find((number) => holds(lower, number)) : undefined
}

function numbersOf(said: Extract<Said, { type: 'time' | 'amount' }>, ask: Ask): string[] {
  if (said.type === 'time') return yearsAsked(readTime(said.time), ask).map(String)
  const values = (amountSpan(said.amount) ?? []).filter(Number.isFinite)
  return values.flatMap((value) => [formatNumber(value), String(value)])
}

const bare = new WeakMap<Entity, string[]>()
const ARTICLE = /^(?:the|an?) /

/** Returns all spellings as they appear within a sentence, in lower case. */
function bareNames(entity: Entity): string[] {
  const known = bare.get(entity)
  if (known) return known
  const made = spellings(entity).map((name) => name.toLowerCase().replace(ARTICLE, ''))
  bare.set(entity, made)
  return made
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

/** True if the text contains the words as whole words; expects both in lower case. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + words.length))) return true
  }
  return false
}
