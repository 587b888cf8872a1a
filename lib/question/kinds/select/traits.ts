import type { KindTraits } from '../kind-traits'

export const selectTraits: KindTraits = {
  name: 'Select all',
  evidence: 'recognition',
  letter: 'S',
  focus: 'control',
  shows: 'in place',
  hasParts: true,
  asksSets: true,
}
