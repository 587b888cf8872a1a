import type { KindSample } from './kind-sample'

export const nameAll: KindSample<'name-all'> = {
  question: {
    kind: 'name-all',
    card: 'encompassed-ili-district:object',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'encompassed-ili-district:object name-all gallery 0',
    stem: 'Which district of Xinjiang was among the three that made up the Second East Turkestan Republic? Name all three.',
    keys: ['Ili District', 'Tarbagatay District', 'Altay District'],
    wanted: [
      { entity: 'ili-district', name: 'Ili District' },
      { entity: 'tarbagatay-district', name: 'Tarbagatay District' },
      { entity: 'altay-district', name: 'Altay District' },
    ],
  },
  right: { kind: 'name-all', texts: ['Ili District', 'Tarbagatay District', 'Altay District'] },
  wrong: { kind: 'name-all', texts: ['Nobody at all'] },
}
