import type { Common, Option } from '../question-parts'

export type ChoiceQuestion = Common & { kind: 'choice'; options: Option[] }

/** `text` is the text of the chosen option. */
export type ChoiceAnswer = { kind: 'choice'; text: string; guessed?: boolean }
