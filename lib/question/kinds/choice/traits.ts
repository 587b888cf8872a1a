import type { KindTraits } from '../kind-traits'

export const choiceTraits: KindTraits = {
  name: 'Multiple choice',
  evidence: 'recognition',
  letter: 'C',
  linkPlace: 0,
  seconds: 30,
  points: 1,
  focus: 'stem',
  shows: 'on its option',
  options: 'drawn',
}
