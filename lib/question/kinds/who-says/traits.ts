import type { KindTraits } from '../kind-traits'

export const whoSaysTraits: KindTraits = {
  name: 'Who says so?',
  evidence: 'weak',
  letter: 'W',
  linkPlace: 14,
  seconds: 60,
  points: 2,
  focus: 'control',
  shows: 'in place',
}
