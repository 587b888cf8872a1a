import type { KindTraits } from '../kind-traits'

export const typedTraits: KindTraits = {
  name: 'Typed answer',
  evidence: 'recall',
  letter: 'T',
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
}
