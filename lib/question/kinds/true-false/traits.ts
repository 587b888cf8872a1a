import type { KindTraits } from '../kind-traits'

export const trueFalseTraits: KindTraits = {
  name: 'True or false',
  evidence: 'weak',
  letter: 'B',
  linkPlace: 4,
  seconds: 25,
  points: 0,
  focus: 'stem',
  shows: 'below',
  lead: 'True or false?',
  ofOneFact: true,
}
