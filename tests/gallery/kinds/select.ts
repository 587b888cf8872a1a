import type { KindSample } from './kind-sample'

export const select: KindSample<'select'> = {
  question: {
    kind: 'select',
    card: 'encompassed-ili-district:object',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'encompassed-ili-district:object select gallery 0',
    stem: 'Which district was one of the three that the Second East Turkestan Republic encompassed?',
    keys: ['Ili District', 'Tarbagatay District', 'Altay District'],
    options: [
      {
        text: 'Aksu Region',
        right: false,
        really:
          'For the counter-attack of January 1946 the Kuomintang Army brought reinforcements from the Aksu Region. It drove the rebels from the outskirts of Yarkand and recaptured Poskam, Kargilik and Guma.',
      },
      { text: 'Ili District', right: true },
      { text: 'Altay District', right: true },
      {
        text: 'Kashgar District',
        right: false,
        really: 'When the National Army left Aksu, the road from Dihua lay open to the Kashgar region.',
      },
      {
        text: 'Yarkand District',
        right: false,
        really:
          'Yarkand District, like that of Kashgar, had been attacked by the Tashkurgan rebels by the end of 1945.',
      },
    ],
  },
  right: { kind: 'select', texts: ['Ili District', 'Altay District'] },
  wrong: { kind: 'select', texts: ['Aksu Region', 'Kashgar District', 'Yarkand District'] },
}
