import type { KindTraits } from '../kind-traits'

export const orderTraits: KindTraits = {
  name: 'Put in order',
  evidence: 'weak',
  letter: 'O',
  linkPlace: 10,
  seconds: 75,
  points: 2,
  focus: 'stem',
  shows: 'in place',
  ordered: true,
}
