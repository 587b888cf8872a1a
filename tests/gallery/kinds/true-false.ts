import type { KindSample } from './kind-sample'

export const trueFalse: KindSample<'true-false'> = {
  question: {
    kind: 'true-false',
    card: 'largest-revenue-soviet-trade:subject',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'largest-revenue-soviet-trade:subject true-false gallery 4',
    stem: 'From what did the republic draw most of its revenue, by the national budget of 1946?',
    keys: ['Trade with the Soviet Union'],
    statement:
      'By the national budget of 1946, paper currency was the largest source of revenue of the republic.',
    holds: false,
    said: 'paper currency',
    recall: null,
  },
  right: { kind: 'true-false', says: false },
  wrong: { kind: 'true-false', says: true },
}
