import type { KindTraits } from '../kind-traits'

export const matchTraits: KindTraits = {
  name: 'Match',
  evidence: 'weak',
  letter: 'M',
  focus: 'stem',
  shows: 'in place',
}
