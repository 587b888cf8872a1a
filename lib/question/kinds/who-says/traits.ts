import type { KindTraits } from '../kind-traits'

export const whoSaysTraits: KindTraits = {
  name: 'Who says so?',
  evidence: 'weak',
  letter: 'W',
  focus: 'control',
  shows: 'in place',
}
