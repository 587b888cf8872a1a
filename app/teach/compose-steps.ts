import type { Choices, Entry } from '@/lib/assignment/compose/choices'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Step } from './compose-state'
import { type Composed, entriesOf, withChoices, withEntries } from './quiz-draft'

/** Draws the questions by other choices. */
export const chosen =
  (index: PackIndex, choose: (choices: Choices) => Partial<Choices>, said = ''): Step =>
  (latest) => {
    const { choices } = latest.draft
    return { to: withChoices(index, latest, { ...choices, ...choose(choices) }), said, isUndoable: true }
  }

/** Says of facts whether they were taught. */
export const taught =
  (facts: readonly string[], isTaught: boolean) =>
  ({ notTaught }: Choices): Partial<Choices> => {
    const others = notTaught.filter((fact) => !facts.includes(fact))
    return { notTaught: isTaught ? others : [...others, ...facts] }
  }

/** An arrangement of the questions: what it makes of them, or undefined where that cannot be. */
export type Arrangement = {
  to: (quiz: readonly Entry[], choices: Choices) => readonly Entry[] | undefined
  done: string
  otherwise?: string
}

/** Arranges the questions. Another number of them becomes the number that is wanted. */
export const arranged =
  (index: PackIndex, { to, done, otherwise = '' }: Arrangement): Step =>
  (latest) => {
    const { quiz, draft } = latest
    const before = entriesOf(latest)
    const next = to(before, draft.choices)
    if (!next) return { to: latest, said: otherwise }
    const isOtherCount = next.length !== before.length && next.length > 0
    const choices = isOtherCount ? { ...draft.choices, count: next.length } : draft.choices
    return {
      to: withEntries(index, { quiz, draft: { ...draft, choices } }, next),
      said: done,
      isUndoable: true,
    }
  }

/** Sets what is no question: undoing leaves it alone. */
export const set =
  (part: Partial<Composed['quiz']>): Step =>
  (latest) => ({ to: { ...latest, quiz: { ...latest.quiz, ...part } } })

/** Makes so many variants of the questions. */
export const inVariants =
  (index: PackIndex, many: number): Step =>
  (latest) => ({ to: withEntries(index, latest, entriesOf(latest), many) })

/** Adds a link with so many more minutes, or takes it away. */
export const withExtra =
  (minutes: number, wanted: boolean): Step =>
  (latest) => {
    const others = latest.quiz.extraMinutes.filter((one) => one !== minutes)
    const extraMinutes = wanted ? [...others, minutes].sort((a, b) => a - b) : others
    return { to: { ...latest, quiz: { ...latest.quiz, extraMinutes } } }
  }

/** Notes that a link of the quiz was made with a key. */
export const given =
  (publicKey: string, at: number): Step =>
  ({ quiz, draft }) => ({ to: { quiz: { ...quiz, publicKey }, draft: { ...draft, given: at } } })
