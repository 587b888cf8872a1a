import fc from 'fast-check'

/** What the properties draw from: the same in every run, so that a commit that passed passes again. */
export const PROPERTY_SEED = Number(process.env.ANNALS_SEED ?? 20261124)

const runs = process.env.ANNALS_RUNS

fc.configureGlobal({ seed: PROPERTY_SEED, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
