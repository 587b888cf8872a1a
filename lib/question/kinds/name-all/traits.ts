import type { KindTraits } from '../kind-traits'

export const nameAllTraits: KindTraits = {
  name: 'Name them all',
  evidence: 'recall',
  letter: 'A',
  linkPlace: 8,
  seconds: 90,
  points: 4,
  focus: 'control',
  shows: 'in place',
  writes: 'names',
  asksSets: true,
}
