import type { KindTraits } from '../kind-traits'

export const clozeTraits: KindTraits = {
  name: 'Fill the gap',
  evidence: 'recall',
  letter: 'L',
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
  lead: 'What is missing?',
  cued: true,
}
