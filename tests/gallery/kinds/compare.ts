import type { KindSample } from './kind-sample'

export const compare: KindSample<'compare'> = {
  question: {
    kind: 'compare',
    card: 'newspaper-launched-17-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'newspaper-launched-17-november:when compare gallery 0',
    stem: 'Which of these came first?',
    keys: ['Launch of the newspaper Azat Sherkiy Turkistan'],
    others: ['ma-bufang-sent-1945:when'],
    which: 'earlier',
    sides: [
      {
        card: 'newspaper-launched-17-november:when',
        text: 'Launch of the newspaper Azat Sherkiy Turkistan',
        value: '17 November 1944',
      },
      {
        card: 'ma-bufang-sent-1945:when',
        text: 'Sending of Ma Bufang with his cavalry to Dihua',
        value: '1945',
      },
    ],
    right: 0,
  },
  right: { kind: 'compare', side: 0 },
  wrong: { kind: 'compare', side: 1 },
}
