import type { KindTraits } from '../kind-traits'

export const matchTraits: KindTraits = {
  name: 'Match',
  evidence: 'weak',
  letter: 'M',
  linkPlace: 9,
  seconds: 75,
  points: 2,
  focus: 'stem',
  shows: 'in place',
}
