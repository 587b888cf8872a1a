import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/** What takes long and seldom finds anything: kills, many tabs, large classes. `npm run test:all` has it. */
export default defineConfig(base, { testDir: 'tests/stress', timeout: 240_000, expect: { timeout: 30_000 } })
