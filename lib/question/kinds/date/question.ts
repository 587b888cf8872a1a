import type { Ask } from '../../../fact/pack'
import type { Precision } from '../../../fact/time'
import type { Common } from '../question-parts'

export type DateQuestion = Common & { kind: 'date'; precision: Precision; ask: Ask; dates: string[] }

export type DateAnswer = { kind: 'date'; text: string }
