import type { KindTraits } from '../kind-traits'

export const dateTraits: KindTraits = {
  name: 'Date',
  evidence: 'recall',
  letter: 'D',
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
}
