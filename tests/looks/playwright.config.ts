import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import usual from '../../playwright.config'

const { ANNALS_LOOKS, ANNALS_ADDRESS } = process.env

if (!ANNALS_LOOKS)
  throw new Error('ANNALS_LOOKS names the folder of the screenshots to compare with, outside of the project.')

/** Addresses stand in links and codes on the screen, so they are the same whatever server is asked. */
const ORIGIN = 'http://looks.localhost'
const server = new URL(ANNALS_ADDRESS ?? 'http://localhost:80')

/** What each pixel depends on, and a machine may have its own way with. */
const DRAWN_ALIKE = [
  `--host-resolver-rules=MAP ${new URL(ORIGIN).host}:80 127.0.0.1:${server.port || 80}`,
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  // What is drawn anew in part differs at the edges of that part from what is drawn as a whole.
  '--disable-partial-raster',
]

/**
 * A screenshot of every screen, compared pixel for pixel with the one taken before: `npm run looks -- -u` takes them,
 * `npm run looks` compares. What is built in `out` is looked at, or what a server at ANNALS_ADDRESS gives.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/looks',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // The longest pages are thousands of pixels high, and a shared machine may be several times slower.
  timeout: 900_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  updateSnapshots: 'none',
  snapshotPathTemplate: `${ANNALS_LOOKS}/{arg}{ext}`,
  ...(!ANNALS_ADDRESS && {
    webServer: {
      command: 'node lib/cli/serve.mjs 4300',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      wait: { stdout: /at (?<annals_address>http:\/\/\S+)/ },
    },
  }),
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
  ],
  use: {
    ...usual.use,
    baseURL: ORIGIN,
    trace: 'off',
    actionTimeout: 30_000,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...usual.use?.launchOptions,
      args: [...(usual.use?.launchOptions?.args ?? []), ...DRAWN_ALIKE],
    },
  },
})
