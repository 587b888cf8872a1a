import type { CardId } from '@/lib/card/card'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { Verdict } from '@/lib/question/question'
import { explain } from '@/lib/question/tell/explain'
import type { Explanation } from '@/lib/question/tell/explanation'
import { shipped } from './shipped'

/** The question a newcomer meets. It is plain data, so the page shows it before any script has come. */
export type FirstQuestion = {
  card: CardId
  stem: string
  options: FirstOption[]
  /** The right answer in words. */
  key: string
  explanation: Explanation
}

/** An option, its verdict, and its gloss where it is wrong. */
export type FirstOption = { text: string; verdict: Verdict; really?: string | undefined }

/** Of the seeds tried, the one that words the question plainly and offers the best-known names. */
const SEED = 'newcomer 31'

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
