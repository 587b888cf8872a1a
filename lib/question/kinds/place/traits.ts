import type { KindTraits } from '../kind-traits'

export const placeTraits: KindTraits = {
  name: 'Place on the timeline',
  evidence: 'weak',
  letter: 'P',
  focus: 'stem',
  shows: 'in place',
}
