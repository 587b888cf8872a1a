import type { KindTraits } from '../kind-traits'

export const whoSaysTraits: KindTraits = {
  name: 'Comparing accounts',
  evidence: 'weak',
  letter: 'W',
  focus: 'control',
  shows: 'in place',
}
