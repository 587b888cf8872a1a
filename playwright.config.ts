import { defineConfig } from '@playwright/test'
import { launchOptions } from './lib/cli/find-chromium.mjs'
import { EXPECT_TIMEOUT, PAGES, TEST_TIMEOUT } from './lib/cli/patience.mjs'

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: PAGES,
  timeout: TEST_TIMEOUT,
  expect: { timeout: EXPECT_TIMEOUT },
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
    launchOptions: launchOptions(),
  },
})
