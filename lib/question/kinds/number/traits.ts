import type { KindTraits } from '../kind-traits'

export const numberTraits: KindTraits = {
  name: 'Number',
  evidence: 'recall',
  letter: 'N',
  focus: 'control',
  shows: 'below',
  writes: 'recalled',
  numeric: true,
}
