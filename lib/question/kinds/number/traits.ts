import type { KindTraits } from '../kind-traits'

export const numberTraits: KindTraits = {
  name: 'Number',
  evidence: 'recall',
  letter: 'N',
  linkPlace: 3,
  seconds: 35,
  points: 3,
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
  numeric: true,
}
