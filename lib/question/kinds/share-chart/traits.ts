import type { KindTraits } from '../kind-traits'

export const shareChartTraits: KindTraits = {
  name: 'Share chart',
  evidence: 'weak',
  letter: 'H',
  linkPlace: 13,
  seconds: 100,
  points: 3,
  focus: 'stem',
  shows: 'in place',
}
