import type { KindTraits } from '../kind-traits'

export const shareChartTraits: KindTraits = {
  name: 'Share chart',
  evidence: 'weak',
  letter: 'H',
  focus: 'stem',
  shows: 'in place',
}
