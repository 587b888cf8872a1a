import type { PackIndex } from '../card/pack-index'
import { askQuestion, kindsFor } from '../question/ask'
import { judge } from '../question/judge'
import { explain } from '../question/tell/explain'
import { questionProblems, textsTold } from '../question/tell/texts'
import { wordingProblems } from '../question/tell/wording'
import { type Command, dataLine } from './command'
import { edit } from './editor'

/**
 * Edits every stem, statement, option and explanation that the pack can produce: lists what has to change, and with
 * `--doubts` also what only a person can decide.
 */
export const wording: Command = {
  about:
    'edit every text a question can show, so many seeds deep: [--seed S] [--count N] [--topic T] [--doubts]',
  flags: ['seed', 'count', 'topic', 'doubts'],
  run: (index, { flags }) => {
    const { seed = '1', count = '5' } = flags
    if (!/^\d{1,4}$/.test(count) || count === '0')
      return {
        ok: false,
        problems: [`--count is ${JSON.stringify(count)}; give a whole number from 1 to 9999`],
      }
    const seeds = Array.from({ length: Number(count) }, (_, i) => `${seed} ${i}`)
    const ofTopic = inTopic(index, flags.topic)
    const read = readAll(index, seeds)
    const edited = edit(index)
    const problems = [...read.problems, ...edited.problems].filter(ofTopic)
    const doubts = edited.doubts.filter(ofTopic)
    if (problems.length > 0) return { ok: false, problems }
    const lines = [dataLine({ questions: read.texts, problems: 0, doubts: doubts.length })]
    return { ok: true, lines: flags.doubts === undefined ? lines : [...lines, ...doubts.map(dataLine)] }
  },
}

/** Tests whether a problem, which starts with the id of its card, fact or dispute, belongs to the topic. */
function inTopic(index: PackIndex, topic: string | undefined): (problem: string) => boolean {
  if (topic === undefined) return () => true
  return (problem) => {
    const [id = ''] = problem.split(/[: ]/)
    return index.facts.get(id)?.topic === topic
  }
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
