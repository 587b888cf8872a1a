import { defineConfig } from '@playwright/test'
import { findChromium } from './lib/cli/find-chromium.mjs'
import { BROWSERS, EXPECT_TIMEOUT, TEST_TIMEOUT } from './tests/patience'

/** The browser says nothing to the outside world, and runs as root too, as it often does in a container. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
]
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Where the system has none, Playwright takes its own. */
const chromium = findChromium()

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: BROWSERS,
  // Twice, for as long as some journeys are longer than one should be.
  timeout: 2 * TEST_TIMEOUT,
  expect: { timeout: 2 * EXPECT_TIMEOUT },
  reporter: 'list',
  webServer: {
    command: 'node lib/cli/serve.mjs 4300',
    wait: { stdout: /at (?<annals_address>http:\/\/\S+)/ },
  },
  use: {
    baseURL: process.env.ANNALS_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    // Tests that change what the server answers would be answered from the worker's copy.
    serviceWorkers: 'block',
    launchOptions: { ...(chromium && { executablePath: chromium }), args: [...QUIET, ...SANDBOX] },
  },
})
