import type { Common } from '../question-parts'

/** What was said, and by whom; `claimants` are all there is to choose from, distinct under folding. */
export type Claim = { fact: string; text: string; claimant: string }

export type WhoSaysQuestion = Common & { kind: 'who-says'; claims: Claim[]; claimants: string[] }

/** For each claim the claimant chosen, `''` for none. */
export type WhoSaysAnswer = { kind: 'who-says'; texts: string[] }
