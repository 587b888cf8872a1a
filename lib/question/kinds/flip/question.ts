import type { Common } from '../question-parts'

export type FlipQuestion = Common & { kind: 'flip'; back: string }

export type FlipAnswer = { kind: 'flip'; recalled: 'forgot' | 'hard' | 'got it' | 'easy' }
