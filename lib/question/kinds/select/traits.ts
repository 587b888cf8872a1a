import type { KindTraits } from '../kind-traits'

export const selectTraits: KindTraits = {
  name: 'Select all',
  evidence: 'recognition',
  letter: 'S',
  linkPlace: 7,
  seconds: 50,
  points: 2,
  focus: 'control',
  shows: 'in place',
  options: 'drawn',
  hasParts: true,
  asksSets: true,
}
