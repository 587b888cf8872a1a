import type { KindSample } from './kind-sample'

export const groups: KindSample<'groups'> = {
  question: {
    kind: 'groups',
    card: 'ethnicity-elihan-tore:people',
    pack: { id: 'second-east-turkestan-republic', version: 2 },
    seed: 'ethnicity-elihan-tore:people groups gallery 0',
    stem: 'Which people did each council member belong to?',
    keys: ['Uzbek'],
    others: [
      'ethnicity-hakim-beg-khoja:people',
      'ethnicity-piotr-alexandrov:people',
      'ethnicity-ubulhari-tora:people',
      'ethnicity-ehmetjan-qasimi:people',
    ],
    rows: [
      { card: 'ethnicity-hakim-beg-khoja:people', text: 'Hakim Beg Khoja', right: 'Uyghur' },
      { card: 'ethnicity-elihan-tore:people', text: 'Elihan Tore', right: 'Uzbek' },
      { card: 'ethnicity-piotr-alexandrov:people', text: 'Piotr Alexandrov', right: 'Russian' },
      { card: 'ethnicity-ubulhari-tora:people', text: 'Ubulhari Tora', right: 'Tatar, Kazakh or Mongol' },
      { card: 'ethnicity-ehmetjan-qasimi:people', text: 'Ehmetjan Qasimi', right: 'Uyghur' },
    ],
    groups: ['Uyghur', 'Uzbek', 'Russian', 'Tatar, Kazakh or Mongol'],
  },
  right: { kind: 'groups', texts: ['Uyghur', 'Uzbek', 'Russian', 'Tatar, Kazakh or Mongol', 'Uyghur'] },
  wrong: { kind: 'groups', texts: ['Uzbek', 'Uyghur', 'Uyghur', 'Tatar, Kazakh or Mongol', 'Uyghur'] },
}
