import type { KindTraits } from '../kind-traits'

export const clozeTraits: KindTraits = {
  name: 'Fill the gap',
  evidence: 'recall',
  letter: 'L',
  linkPlace: 6,
  seconds: 40,
  points: 2,
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
  lead: 'What is missing?',
  cued: true,
}
