import type { KindSample } from './kind-sample'

export const place: KindSample<'place'> = {
  question: {
    kind: 'place',
    card: 'newspaper-launched-17-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'newspaper-launched-17-november:when place gallery 0',
    stem: 'Where on the timeline does the launch of the newspaper Azat Sherkiy Turkistan belong?',
    keys: ['17 November 1944'],
    event: {
      card: 'newspaper-launched-17-november:when',
      text: 'Launch of the newspaper Azat Sherkiy Turkistan',
      date: '17 November 1944',
    },
    fixed: [
      {
        card: 'stpnlc-created-1943:when',
        text: 'Creation of the Sinkiang Turkic People’s Liberation Committee',
        date: '1943',
      },
      {
        card: 'rioting-in-gongha-16-september:when',
        text: 'Rioting in Gongha County',
        date: '16 September 1944',
      },
      { card: 'national-army-founded:when', text: 'Founding of the National Army', date: '8 April 1945' },
    ],
    slot: 2,
  },
  right: { kind: 'place', slot: 2 },
  wrong: { kind: 'place', slot: 0 },
}
