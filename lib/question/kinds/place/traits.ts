import type { KindTraits } from '../kind-traits'

export const placeTraits: KindTraits = {
  name: 'Place on the timeline',
  evidence: 'weak',
  letter: 'P',
  linkPlace: 11,
  seconds: 45,
  points: 1,
  focus: 'stem',
  shows: 'in place',
  options: 'all',
}
