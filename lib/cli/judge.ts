import { judge as judgeAnswer } from '../question/judge'
import { type Command, dataLine, type Line } from './command'
import { parseJudged } from './parse-judged'

/** Judges lines of `{"question", "answer"}`; each question must be as `questions --json` wrote it. */
export const judge: Command = {
  about: 'judge {"question", "answer"} lines from standard input, and write verdicts with reasons',
  run: (index, { input }) => {
    const lines: Line[] = []
    const problems: string[] = []
    input.split('\n').forEach((text, i) => {
      if (text.trim() === '') return
      const judged = parseJudged(text)
      if ('problem' in judged) problems.push(`line ${i + 1} ${judged.problem}`)
      else
        lines.push(
          dataLine({
            card: judged.question.card,
            kind: judged.question.kind,
            ...judgeAnswer(index, judged.question, judged.answer),
          }),
        )
    })
    if (lines.length + problems.length === 0)
      problems.push(
        'nothing came on standard input; give {"question", "answer"} lines, the question as questions --json prints it',
      )
    return problems.length === 0 ? { ok: true, lines } : { ok: false, lines, problems }
  },
}
