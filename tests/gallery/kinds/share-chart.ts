import type { KindSample } from './kind-sample'

export const shareChart: KindSample<'share-chart'> = {
  question: {
    kind: 'share-chart',
    card: 'share-kazakhs:percent',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'share-kazakhs:percent share-chart gallery 0',
    stem: 'How was the population of the Second East Turkestan Republic made up at the end of 1944?',
    keys: ['52.1%'],
    others: ['share-uyghurs:percent'],
    whole: 'the Second East Turkestan Republic',
    bars: [
      { card: 'share-uyghurs:percent', name: 'Uyghurs', percent: 25.3 },
      { card: 'share-kazakhs:percent', name: 'Kazakhs', percent: 52.1 },
    ],
    rest: 22.6,
  },
  right: { kind: 'share-chart', percents: [25, 52] },
  wrong: { kind: 'share-chart', percents: [60, 20] },
}
