import type { KindSample } from './kind-sample'

export const typed: KindSample<'typed'> = {
  question: {
    kind: 'typed',
    card: 'turkestan-islamic-government-declared:object',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'turkestan-islamic-government-declared:object typed gallery 0',
    stem: 'What, according to United States consular officials, did Elihan Tore declare?',
    keys: ['Turkestan Islamic Government'],
    entities: ['turkestan-islamic-government'],
  },
  right: { kind: 'typed', text: 'Turkestan Islamic Government' },
  wrong: { kind: 'typed', text: 'Nobody at all' },
}
