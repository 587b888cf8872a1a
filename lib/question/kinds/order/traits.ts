import type { KindTraits } from '../kind-traits'

export const orderTraits: KindTraits = {
  name: 'Put in order',
  evidence: 'weak',
  letter: 'O',
  focus: 'stem',
  shows: 'in place',
  ordered: true,
}
