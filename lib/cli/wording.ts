import type { PackIndex } from '../card/pack-index'
import { askQuestion, kindsFor } from '../question/ask'
import { judge } from '../question/judge'
import { explain } from '../question/tell/explain'
import { questionProblems, textsTold } from '../question/tell/texts'
import { wordingProblems } from '../question/tell/wording'
import { type Command, dataLine } from './command'

/**
 * Reads every stem, statement, option and explanation that the pack can produce, and lists problems with their wording.
 */
export const wording: Command = {
  about: 'wording: reads every text a question can show, so many seeds deep: [--seed S] [--count N]',
  flags: ['seed', 'count'],
  run: (index, { flags }) => {
    const { seed = '1', count = '5' } = flags
    if (!/^\d{1,4}$/.test(count) || count === '0')
      return {
        ok: false,
        problems: [`--count is ${JSON.stringify(count)}; give a whole number from 1 to 9999`],
      }
    const seeds = Array.from({ length: Number(count) }, (_, i) => `${seed} ${i}`)
    const { problems, texts } = readAll(index, seeds)
    if (problems.length > 0) return { ok: false, problems }
    return { ok: true, lines: [dataLine({ questions: texts, problems: 0 })] }
  },
}

/** Reads every question of every card and kind, with these seeds, before and after an answer. */
export function readAll(index: PackIndex, seeds: readonly string[]): { texts: number; problems: string[] } {
  const problems = new Set<string>()
  let texts = 0
  for (const card of index.cards) {
    for (const kind of kindsFor(index, card)) {
      for (const seed of seeds) {
        texts += 1
        const question = askQuestion(index, card, kind, seed)
        const verdict = judge(index, question, question.keys[0])
        const told = textsTold(explain(index, question, verdict), verdict.reason)
        const wrong = told.flatMap(({ role, text }) =>
          wordingProblems(text, role).map((problem) => `${problem} in “${text}”`),
        )
        for (const problem of [...questionProblems(question), ...wrong])
          problems.add(`${card.id} (${kind}): ${problem}`)
      }
    }
  }
  return { texts, problems: [...problems] }
}
