import type { KindSample } from './kind-sample'

export const match: KindSample<'match'> = {
  question: {
    kind: 'match',
    card: 'turkestan-islamic-government-declared:subject',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'turkestan-islamic-government-declared:subject match gallery 0',
    stem: 'Match each question with its answer.',
    keys: ['Elihan Tore'],
    others: [
      'osman-batur-led-the-karai:subject',
      'kadeer-wrote-dragon-fighter:subject',
      'chiang-offered-a-peaceful-settlement:subject',
    ],
    rows: [
      {
        card: 'osman-batur-led-the-karai:subject',
        text: 'Who commanded the Kazakh Karai horsemen among the forces of the rebellion?',
        right: 'Osman Batur',
      },
      {
        card: 'kadeer-wrote-dragon-fighter:subject',
        text: 'Whose autobiography is called Dragon Fighter?',
        right: 'Rebiya Kadeer',
      },
      {
        card: 'chiang-offered-a-peaceful-settlement:subject',
        text: 'Whose speech on China State Radio offered a peaceful settlement of the crisis in Xinjiang?',
        right: 'Chiang Kai-shek',
      },
      {
        card: 'turkestan-islamic-government-declared:subject',
        text: 'Which Islamic scholar declared a “Turkestan Islamic Government”, according to United States consular officials?',
        right: 'Elihan Tore',
      },
    ],
    options: ['Rebiya Kadeer', 'Osman Batur', 'Chiang Kai-shek', 'Elihan Tore'],
  },
  right: { kind: 'match', texts: ['Osman Batur', 'Rebiya Kadeer', 'Chiang Kai-shek', 'Elihan Tore'] },
  wrong: { kind: 'match', texts: ['Rebiya Kadeer', 'Chiang Kai-shek', 'Elihan Tore', 'Osman Batur'] },
}
