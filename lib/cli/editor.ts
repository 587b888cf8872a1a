import type { PackIndex } from '../card/pack-index'
import { textsOf } from '../fact/prose'
import { poolOf } from '../question/pool/pool'
import { statementOf } from '../question/tell/statement'

/** What an editor says of a pack: what has to change, and what only a person can decide. */
export type Edited = { problems: string[]; doubts: string[] }

type Check = { wrong: RegExp; what: string }

/** A question a person can say in one breath. */
const MOST_WORDS = 20
const DOUBTFUL_WORDS = 16
/** A statement is read once, and then judged. */
const MOST_WORDS_OF_STATEMENT = 32

/** Words about the source instead of history. */
const SOURCE: Check = {
  wrong:
    /\b(?:the|this|its|one|another|same|main|fuller) (?:article|infobox|lead|introduction|passages?|section|paragraph|table|main text|text)\b|\b(?:the|fuller) account of the (?:rebellion|army)|\b(?:article|infobox|Wikipedia)[’']s\b/i,
  what: 'a word about the source',
}

const OF_STEMS: readonly Check[] = [
  SOURCE,
  { wrong: /[.?!;] ./, what: 'more than one sentence' },
  { wrong: /: /, what: 'a colon' },
  { wrong: /\blisted\b/i, what: '“listed”, which belongs in a note' },
  {
    wrong:
      /^(?:As|At|Of|To|For|Beside|Upon|Under|Against|With|Among|After|Before|Between|Through|By) (?:\w+ ){0,2}(?:what|which|whom|whose)\b/,
    what: 'an inversion',
  },
  { wrong: /,? (?:what|which|whom|whose|who|where)\?$/i, what: 'a question word at the end' },
  {
    wrong:
      /\b(?:whence|whereby|thereof|whereupon|the latter|the former|of what kind|to what end|for want of|at whose|on whose|in whose|by whose|came to number|is told|bears?|bore|fell to|befell|amounted? to|in what capacity|stood at|of all states)\b/i,
    what: 'stiff English',
  },
  {
    wrong: /\b(?:Which|What) (?:two|three|four|five|\w+[^s]s) (?:is|was|has) /,
    what: 'a plural with a singular verb',
  },
  {
    wrong: /\bdoes the \w+s \w+\?|\bWhich (?:man|woman|town|state|people|party) (?:are|were|have)\b/,
    what: 'a singular with a plural verb',
  },
]

const OF_PROSE: readonly Check[] = [
  SOURCE,
  {
    wrong: /\b(?:whence|whereby|thereof|whereupon|the latter|came to number|befell)\b/i,
    what: 'stiff English',
  },
]

const STARTS =
  /^(?:Who|Whom|Whose|What|When|Where|Which|Why|How|In which|In what|On which|On what|From which|Name|About how|Roughly how|Put|Sort|Which of)\b/

/** Words that say something about a number, so that another number in their sentence may refute itself. */
const ABOUT_NUMBERS =
  /\b(?:half|third|quarters?|majority|most|both|pair|none|all|only|more than|less than|largest|smallest|twice)\b/i

/** Reads all stems, texts and statements as an editor would. */
export function edit(index: PackIndex): Edited {
  const found: Edited = { problems: [], doubts: [] }
  for (const card of index.cards) {
    const several = index.facts.get(card.fact)?.several?.[card.ask]
    for (const stem of card.stems) editStem(found, card.id, stem)
    if (several) {
      editStem(found, card.id, several.select)
      editStem(found, card.id, several.name)
    }
    editStatements(found, index, card.id)
  }
  for (const fact of index.pack.facts) {
    const { because, effect } = fact.kind === 'cause' ? fact : { because: '', effect: '' }
    for (const text of [...textsOf(fact), because, effect]) check(found, fact.id, text, OF_PROSE)
  }
  for (const { id, title, reading } of index.pack.disputes)
    for (const text of [title, reading]) check(found, id, text, OF_PROSE)
  for (const { id, gloss = '' } of index.pack.entities) check(found, id, gloss, OF_PROSE)
  return found
}

function check({ problems }: Edited, at: string, text: string, checks: readonly Check[]): void {
  for (const { wrong, what } of checks) {
    const hit = wrong.exec(text)
    if (hit) problems.push(`${at}: ${what} (“${hit[0].trim()}”) in “${text}”`)
  }
}

function editStem(found: Edited, at: string, stem: string): void {
  check(found, at, stem, OF_STEMS)
  const words = stem.split(/\s+/).length
  if (words > MOST_WORDS) found.problems.push(`${at}: ${words} words in “${stem}”`)
  else if (words > DOUBTFUL_WORDS) found.doubts.push(`${at}: ${words} words in “${stem}”`)
  if (!STARTS.test(stem)) found.doubts.push(`${at}: no question word at the start of “${stem}”`)
}

/** Reads a card's statement with its true value and with every false one. */
function editStatements(found: Edited, index: PackIndex, at: string): void {
  const card = index.card.get(at)
  const form = card && statementOf(index, card)
  if (!form) return
  const right = form.sentence(form.right)
  check(found, at, right, OF_PROSE)
  const words = right.split(/\s+/).length
  if (words > MOST_WORDS_OF_STATEMENT)
    found.problems.push(`${at}: ${words} words in the statement “${right}”`)
  if (/[.!?] \p{Lu}/u.test(right)) found.doubts.push(`${at}: two sentences to judge: “${right}”`)
  const isNumber = poolOf(index, card).every(({ entity }) => entity === undefined)
  if (isNumber && ABOUT_NUMBERS.test(right.replace(form.right, '')))
    found.doubts.push(`${at}: may refute itself with another number: “${right}”`)
  for (const value of form.wrong) {
    const sentence = form.sentence(value)
    const twice = new RegExp(`\\b${escaped(value)}\\b.*\\b${escaped(value)}\\b`, 'iu')
    if (twice.test(sentence)) found.problems.push(`${at}: a value stands twice in “${sentence}”`)
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
