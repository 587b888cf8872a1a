import type { KindTraits } from '../kind-traits'

export const compareTraits: KindTraits = {
  name: 'Compare',
  evidence: 'weak',
  letter: 'R',
  linkPlace: 12,
  seconds: 25,
  points: 0,
  focus: 'stem',
  shows: 'in place',
  options: 'all',
  blamesOwnCard: true,
}
