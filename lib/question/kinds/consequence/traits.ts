import type { KindTraits } from '../kind-traits'

export const consequenceTraits: KindTraits = {
  name: 'Cause and consequence',
  evidence: 'recognition',
  letter: 'K',
  focus: 'stem',
  shows: 'on its option',
  ordered: true,
  hasParts: true,
}
