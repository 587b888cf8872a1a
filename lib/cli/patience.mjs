import { availableParallelism } from 'node:os'

/** How many times as long as usual a test may take: `ANNALS_PATIENCE=3 npm test`, for a slow machine or a busy one. */
const PATIENCE = Number(process.env.ANNALS_PATIENCE || 1)

/** Milliseconds that a whole test may take. */
export const TEST_TIMEOUT = 30_000 * PATIENCE

/** Milliseconds that what a test in a browser expects may take to come. */
export const EXPECT_TIMEOUT = 5_000 * PATIENCE

/** How many pages are driven at once: two on two cores, three of four on more, for a page takes more than its own. */
export const PAGES = Math.max(2, Math.floor(availableParallelism() * 0.75))
