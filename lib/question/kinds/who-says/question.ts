import type { Common } from '../question-parts'

/** What was said, and by whom or for which reason. `claimants` are the options, distinct under folding. */
export type Claim = { fact: string; text: string; claimant: string }

export type WhoSaysQuestion = Common & { kind: 'who-says'; claims: Claim[]; claimants: string[] }

/** The claimant chosen for each claim, `''` for none. */
export type WhoSaysAnswer = { kind: 'who-says'; texts: string[] }
