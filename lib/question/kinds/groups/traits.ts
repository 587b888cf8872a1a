import type { KindTraits } from '../kind-traits'

export const groupsTraits: KindTraits = {
  name: 'Sort into groups',
  evidence: 'weak',
  letter: 'G',
  focus: 'control',
  shows: 'in place',
}
