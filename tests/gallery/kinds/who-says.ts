import type { KindSample } from './kind-sample'

export const whoSays: KindSample<'who-says'> = {
  question: {
    kind: 'who-says',
    card: 'declared-12-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'declared-12-november:when who-says gallery 0',
    stem: 'Was the republic declared on 12 or on 15 November 1944? Which account says which?',
    keys: ['The infobox'],
    claims: [
      { fact: 'declared-15-november', text: '15 November 1944', claimant: 'The section “Rebellion”' },
      { fact: 'declared-12-november', text: '12 November 1944', claimant: 'The infobox' },
    ],
    claimants: [
      'The section “Rebellion”',
      'The infobox',
      'The section “Local opposition”',
      'The section “Military”',
    ],
  },
  right: { kind: 'who-says', texts: ['The section “Rebellion”', 'The infobox'] },
  wrong: { kind: 'who-says', texts: ['The infobox', 'The section “Rebellion”'] },
}
