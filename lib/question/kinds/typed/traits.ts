import type { KindTraits } from '../kind-traits'

export const typedTraits: KindTraits = {
  name: 'Typed answer',
  evidence: 'recall',
  letter: 'T',
  linkPlace: 1,
  seconds: 40,
  points: 3,
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
}
