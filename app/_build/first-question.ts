import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { explain } from '@/lib/question/tell/explain'
import type { FirstQuestion } from '../today/first-question'
import { shipped } from './shipped'

/** Of the seeds tried, the one that words the question plainly and offers the best-known names. */
const SEED = 'newcomer 721'

/** Makes the newcomers' question with the feedback for each option, all ready to show without a script. */
export function firstQuestion(): FirstQuestion {
  const card = shipped.card.get(shipped.pack.first)
  if (!card) throw new Error(`the pack has no card ${shipped.pack.first}`)
  const question = askQuestion(shipped, card, 'choice', SEED)
  if (question.kind !== 'choice') throw new Error(`${card.id} cannot be asked as a choice`)
  const options = question.options.map(({ text }) => {
    const verdict = judge(shipped, question, { kind: 'choice', text })
    return { text, verdict, really: explain(shipped, question, verdict).chosen }
  })
  const { keys, ...explanation } = explain(shipped, question, { worth: 'right', reason: '' })
  return {
    card: card.id,
    stem: question.stem,
    options,
    key: keys.join(' or '),
    explanation: { ...explanation, keys },
  }
}
