import { defineConfig } from '@playwright/test'
import { findChromium } from './lib/cli/find-chromium.mjs'

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
  workers: 2,
  // How long a step takes is nothing that a test proves, and a shared machine may be several times slower.
  timeout: 240_000,
  expect: { timeout: 30_000 },
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
