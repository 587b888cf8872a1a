import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { askQuestion } from '../question/ask'
import { chanceOf, shuffle } from '../question/chance'
import { kindOf } from '../question/kinds'
import { TRAITS } from '../question/kinds/all-traits'
import { onPaper } from '../question/on-paper'
import type { Kind, Question } from '../question/question'
import { inQuiz, keyOf, taskOf } from '../question/tell/answer-words'
import { explain } from '../question/tell/explain'
import type { Command, Line } from './command'
import { problemsOf, turnsOf } from './questions'

/** Prints a sheet of questions for reading: what is asked, all that can be chosen, the answer, and the feedback. */
export const sample: Command = {
  about:
    'a sheet of questions to read, each card once: --seed S --count N [--kind K] [--topic T] [--sensitive]',
  flags: ['seed', 'count', 'kind', 'topic', 'sensitive'],
  run: (index, asked) => {
    const { seed = '1', count = '40' } = asked.flags
    const wanted = { ...asked, flags: { ...asked.flags, seed, count } }
    const problems = problemsOf(index, wanted)
    if (problems.length > 0) return { ok: false, problems }
    const order = shuffle(chanceOf(seed), turnsOf(index, wanted))
    if (order.length === 0)
      return { ok: false, problems: ['no card suits this; choose another kind or topic'] }
    const drawn = spread(order, Number(count))
    return { ok: true, lines: drawn.map(({ card, kind }, i) => lineOf(index, card, kind, seed, i + 1)) }
  },
}

type Turn = { card: Card; kind: Kind }

/** Takes each card once, then each a second time and so on, until there are enough. */
function spread(turns: readonly Turn[], count: number): Turn[] {
  const taken: Turn[] = []
  let left = [...turns]
  while (taken.length < count && left.length > 0) {
    const seen = new Set<string>()
    const round = left.filter(({ card }) => !seen.has(card.id) && seen.add(card.id))
    taken.push(...round)
    left = left.filter((turn) => !round.includes(turn))
  }
  return taken.slice(0, count)
}

function lineOf(index: PackIndex, card: Card, kind: Kind, seed: string, number: number): Line {
  const question = askQuestion(index, card, kind, `${seed} ${number}`)
  const { text, note } = explain(index, question, { worth: 'right', reason: '' })
  const told = feedback(question)
  const task = taskOf(question)
  const lines = [
    `${number}. [${card.id}] ${TRAITS[kind].name}`,
    `   ${task}`,
    ...(task === question.stem ? [] : [`   (stem: ${question.stem})`]),
    ...onPaper(question).map((line) => `     ${line}`),
    `   = ${keyOf(question)}`,
    `   Fact: ${text}${note === undefined ? '' : ` (${note})`}`,
    ...told.map((line) => `   ${line}`),
  ]
  return { json: { number, question, feedback: told }, text: lines.join('\n') }
}

/** Returns what is said after each wrong option. */
function feedback(question: Question): string[] {
  const { reallyIs } = kindOf(question)
  const offered = reallyIs ? (inQuiz(question).offered?.(question) ?? []) : []
  return offered.flatMap(({ text, right }) =>
    right ? [] : [`“${text}” → ${reallyIs?.(question, text) ?? '(nothing)'}`],
  )
}
