import type { KindTraits } from '../kind-traits'

export const nameAllTraits: KindTraits = {
  name: 'Name them all',
  evidence: 'recall',
  letter: 'A',
  focus: 'control',
  shows: 'in place',
  writes: 'names',
  asksSets: true,
}
