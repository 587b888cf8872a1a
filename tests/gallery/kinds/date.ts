import type { KindSample } from './kind-sample'

export const date: KindSample<'date'> = {
  question: {
    kind: 'date',
    card: 'declared-12-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'declared-12-november:when date gallery 0',
    stem: 'What date does the article give for the declaration of the East Turkestan Republic?',
    keys: ['12 November 1944', '15 November 1944'],
    precision: 'day',
    ask: 'when',
    dates: ['1944-11-12', '1944-11-15'],
  },
  right: { kind: 'date', text: '12 November 1944' },
  wrong: { kind: 'date', text: '1 January 1801' },
}
