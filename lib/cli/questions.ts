import type { Card } from '../card/card'
import { factOf, type PackIndex } from '../card/pack-index'
import { askQuestion } from '../question/ask'
import { chanceOf, shuffle } from '../question/chance'
import { QUESTION_KINDS } from '../question/kinds'
import { TRAITS } from '../question/kinds/all-traits'
import { onPaper } from '../question/on-paper'
import { KINDS, type Kind, type Question } from '../question/question'
import type { Asked, Command, Line } from './command'
import { placesOf } from './facts'

const MOST = 1_000_000

/** Prints questions for a seed: every suitable card and kind in turn, in an order the seed decides. */
export const questions: Command = {
  about: 'questions by a seed: --seed S --count N [--kind K] [--topic T] [--sensitive]',
  flags: ['seed', 'count', 'kind', 'topic', 'sensitive'],
  run: (index, asked) => {
    const problems = problemsOf(index, asked)
    if (problems.length > 0) return { ok: false, problems }
    const { seed = '', count = '10' } = asked.flags
    const turns = turnsOf(index, asked)
    if (turns.length === 0)
      return { ok: false, problems: ['no card suits this; leave out --kind or --topic, or choose others'] }
    const order = shuffle(chanceOf(seed), turns)
    return {
      ok: true,
      lines: Array.from({ length: Number(count) }, (_, i) => {
        const { card, kind } = order[i % order.length] ??
          order[0] ?? { card: turns[0]?.card, kind: undefined }
        if (!card || !kind) throw new Error('there are turns, so there is one')
        return lineOf(index, card, askQuestion(index, card, kind, `${seed} ${i}`))
      }),
    }
  },
}

/** Says what is wrong with the flags. */
export function problemsOf(
  { pack }: PackIndex,
  { flags: { seed, count = '10', kind, topic } }: Asked,
): string[] {
  const problems: string[] = []
  if (seed === undefined) problems.push('--seed is missing; give any text, as in --seed 1')
  if (!/^\d{1,7}$/.test(count) || Number(count) < 1 || Number(count) > MOST) {
    problems.push(`--count is ${JSON.stringify(count)}; give a whole number from 1 to ${MOST}`)
  }
  if (kind !== undefined && !isKind(kind))
    problems.push(`--kind ${kind} is none; there are ${KINDS.join(', ')}`)
  const topics = pack.topics.map(({ id }) => id)
  if (topic !== undefined && !topics.includes(topic))
    problems.push(`--topic ${topic} is none; there are ${topics.join(', ')}`)
  return problems
}

function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/** Returns every card and kind that the flags allow. */
export function turnsOf(index: PackIndex, { flags }: Asked): { card: Card; kind: Kind }[] {
  const kinds = KINDS.filter((kind) => flags.kind === undefined || kind === flags.kind)
  return index.cards
    .filter((card) => flags.topic === undefined || card.topic === flags.topic)
    .filter((card) => flags.sensitive || !card.sensitive)
    .flatMap((card) =>
      kinds.filter((kind) => QUESTION_KINDS[kind].suits(index, card)).map((kind) => ({ card, kind })),
    )
}

function lineOf(index: PackIndex, card: Card, question: Question): Line {
  const where = placesOf(index, factOf(index, card.fact).citations)
  const { name } = TRAITS[question.kind]
  const below = onPaper(question).map((line) => `  ${line}\n`)
  return {
    json: { ...question, citations: where },
    text: `${card.id} (${name})\n  ${question.stem}\n${below.join('')}  = ${question.keys.join(' | ')}\n  ${where.join('; ')}`,
  }
}
