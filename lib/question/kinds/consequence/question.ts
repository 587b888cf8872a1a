import type { Common, Option } from '../question-parts'

/**
 * Either four options, or the steps of a chain as they are shown, never in the right order; `right` are the steps,
 * first cause first. What is not asked is empty.
 */
export type ConsequenceQuestion = Common & {
  kind: 'consequence'
  options: Option[]
  steps: string[]
  right: string[]
}

/** The option chosen, or the steps in the order given. */
export type ConsequenceAnswer = { kind: 'consequence'; texts: string[] }
