import type { KindTraits } from '../kind-traits'

export const dateTraits: KindTraits = {
  name: 'Date',
  evidence: 'recall',
  letter: 'D',
  linkPlace: 2,
  seconds: 35,
  points: 3,
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
}
