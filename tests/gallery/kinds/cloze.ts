import type { KindSample } from './kind-sample'

export const cloze: KindSample<'cloze'> = {
  question: {
    kind: 'cloze',
    card: 'turkestan-islamic-government-declared:object',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'turkestan-islamic-government-declared:object cloze gallery 0',
    stem: 'United States consular officials reported that … had been declared by the Islamic scholar Elihan Tore.',
    keys: ['Turkestan Islamic Government'],
    before: 'United States consular officials reported that ',
    after: ' had been declared by the Islamic scholar Elihan Tore.',
    recall: {
      kind: 'typed',
      card: 'turkestan-islamic-government-declared:object',
      pack: { id: 'second-east-turkestan-republic', version: 1 },
      seed: 'turkestan-islamic-government-declared:object cloze gallery 0',
      stem: 'What, according to United States consular officials, did Elihan Tore declare?',
      keys: ['Turkestan Islamic Government'],
      entities: ['turkestan-islamic-government'],
    },
  },
  right: { kind: 'cloze', text: 'Turkestan Islamic Government' },
  wrong: { kind: 'cloze', text: 'Nobody at all' },
}
