import type { KindTraits } from '../kind-traits'

export const estimateTraits: KindTraits = {
  name: 'Estimate',
  evidence: 'recall',
  letter: 'E',
  focus: 'control',
  shows: 'on a scale',
  writes: 'estimated',
  lead: 'Estimate',
}
