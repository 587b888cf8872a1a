import type { KindTraits } from '../kind-traits'

export const flipTraits: KindTraits = {
  name: 'Flashcard',
  evidence: 'self-rated',
  letter: 'F',
  linkPlace: null,
  seconds: 20,
  points: 0,
  focus: 'control',
  shows: 'below',
}
