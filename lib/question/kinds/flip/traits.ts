import type { KindTraits } from '../kind-traits'

export const flipTraits: KindTraits = {
  name: 'Flashcard',
  evidence: 'self-rated',
  letter: 'F',
  focus: 'control',
  shows: 'below',
}
