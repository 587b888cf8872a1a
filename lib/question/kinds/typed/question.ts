import type { Common } from '../question-parts'

export type TypedQuestion = Common & { kind: 'typed'; entities: string[] }

export type TypedAnswer = { kind: 'typed'; text: string }
