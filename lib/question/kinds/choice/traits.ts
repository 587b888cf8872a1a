import type { KindTraits } from '../kind-traits'

export const choiceTraits: KindTraits = {
  name: 'Multiple choice',
  evidence: 'recognition',
  letter: 'C',
  focus: 'stem',
  shows: 'on its option',
}
