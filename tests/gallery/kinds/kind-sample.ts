import type { Answer, Kind, QuestionOf } from '@/lib/question/question'

type AnswerOf<K extends Kind> = Answer & { kind: K }

/** A fixed question of a kind, with an answer that is right and one that is not. */
export type KindSample<K extends Kind> = { question: QuestionOf<K>; right: AnswerOf<K>; wrong: AnswerOf<K> }
