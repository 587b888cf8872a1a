import type { KindTraits } from '../kind-traits'

export const compareTraits: KindTraits = {
  name: 'Compare',
  evidence: 'weak',
  letter: 'R',
  focus: 'stem',
  shows: 'in place',
}
