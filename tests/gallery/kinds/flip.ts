import type { KindSample } from './kind-sample'

export const flip: KindSample<'flip'> = {
  question: {
    kind: 'flip',
    card: 'declared-12-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'declared-12-november:when flip gallery 0',
    stem: 'On what date was the independence of the East Turkestan Republic declared?',
    keys: ['12 November 1944', '15 November 1944'],
    back: '12 November 1944; 15 November 1944',
  },
  right: { kind: 'flip', recalled: 'got it' },
  wrong: { kind: 'flip', recalled: 'forgot' },
}
