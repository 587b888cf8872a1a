import type { KindSample } from './kind-sample'

export const choice: KindSample<'choice'> = {
  question: {
    kind: 'choice',
    card: 'declared-12-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'declared-12-november:when choice gallery 0',
    stem: 'What date does the article give for the declaration of the East Turkestan Republic?',
    keys: ['12 November 1944', '15 November 1944'],
    options: [
      {
        text: '5 January 1945',
        right: false,
        really: 'The republic issued the Ghulja Declaration on 5 January 1945.',
      },
      {
        text: '14 October 1945',
        right: false,
        really:
          'The first peace talks between the Ili rebels and the Kuomintang opened in Dihua on 14 October 1945, mediated by the Soviet Union.',
      },
      {
        text: '3 October 1944',
        right: false,
        really:
          'Liu Bin-Di reported that on 3 October 1944 the rebels captured many weapons in a battle that brought the government’s side heavy losses.',
      },
      { text: '12 November 1944', right: true },
    ],
  },
  right: { kind: 'choice', text: '12 November 1944' },
  wrong: { kind: 'choice', text: '5 January 1945' },
}
