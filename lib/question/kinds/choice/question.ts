import type { Common, Option } from '../question-parts'

export type ChoiceQuestion = Common & { kind: 'choice'; options: Option[] }

/** The option is named by its text. */
export type ChoiceAnswer = { kind: 'choice'; text: string; guessed?: boolean }
