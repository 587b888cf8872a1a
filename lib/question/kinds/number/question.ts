import type { Amount } from '../../../fact/pack'
import type { Common } from '../question-parts'

export type NumberQuestion = Common & { kind: 'number'; unit: string; amounts: Amount[] }

export type NumberAnswer = { kind: 'number'; text: string }
