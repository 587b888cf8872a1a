import type { KindSample } from './kind-sample'

export const estimate: KindSample<'estimate'> = {
  question: {
    kind: 'estimate',
    card: 'republic-lasted-592-days:amount',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'republic-lasted-592-days:amount estimate gallery 0',
    stem: 'Counted from the day of its declaration to that of its dissolution, for how many days did the republic exist?',
    keys: ['592 days', '589 days'],
    unit: 'days',
    amounts: [
      { qualifier: 'exactly', value: 592, unit: 'days' },
      { qualifier: 'exactly', value: 589, unit: 'days' },
    ],
    scale: { from: 0, to: 900 },
  },
  right: { kind: 'estimate', text: '592 days' },
  wrong: { kind: 'estimate', text: '3' },
}
