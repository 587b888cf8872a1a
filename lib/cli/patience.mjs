import { availableParallelism } from 'node:os'

/** Multiplies the time a test may take: `ANNALS_PATIENCE=3 npm test`, for a slow or busy machine. */
const PATIENCE = Number(process.env.ANNALS_PATIENCE || 1)

/** Milliseconds a whole test may take. */
export const TEST_TIMEOUT = 30_000 * PATIENCE

/** Milliseconds a browser test waits for what it expects. */
export const EXPECT_TIMEOUT = 5_000 * PATIENCE

/**
 * Pages driven at once: two on two cores, three quarters of the cores on more, since a page uses more than one core.
 */
export const PAGES = Math.max(2, Math.floor(availableParallelism() * 0.75))
