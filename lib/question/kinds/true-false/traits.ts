import type { KindTraits } from '../kind-traits'

export const trueFalseTraits: KindTraits = {
  name: 'True or false',
  evidence: 'weak',
  letter: 'B',
  focus: 'stem',
  shows: 'below',
  lead: 'True or false?',
  ofOneFact: true,
}
