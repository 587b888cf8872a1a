import type { KindTraits } from '../kind-traits'

export const estimateTraits: KindTraits = {
  name: 'Estimate',
  evidence: 'recall',
  letter: 'E',
  linkPlace: 5,
  seconds: 40,
  points: 2,
  focus: 'control',
  shows: 'on a scale',
  writes: 'estimated',
  lead: 'Estimate',
}
