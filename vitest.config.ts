import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './lib/cli/find-chromium.mjs'
import { EXPECT_TIMEOUT, TEST_TIMEOUT } from './lib/cli/patience.mjs'

/** What components and their tests are made with. */
const PACKAGES = [
  'axe-core',
  'next/dist/shared/lib/app-router-context.shared-runtime',
  'next/dist/shared/lib/hooks-client-context.shared-runtime',
  'next/dynamic',
  'next/link',
  'next/navigation',
  'react',
  'react-dom',
  'react/jsx-dev-runtime',
  'vitest-browser-react',
]

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    testTimeout: TEST_TIMEOUT,
    hookTimeout: TEST_TIMEOUT,
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/properties.ts'],
        },
      },
      {
        extends: true,
        // What a build puts into the code.
        define: { 'process.env': JSON.stringify({ __NEXT_TRAILING_SLASH: true }) },
        // Found while tests run, a package would load the page anew in the middle of one.
        optimizeDeps: { include: PACKAGES },
        test: {
          name: 'components',
          include: ['tests/**/*.browser.test.tsx'],
          setupFiles: ['tests/components/setup.ts'],
          expect: { poll: { timeout: EXPECT_TIMEOUT } },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: launchOptions(),
              // Without it an expectation waits for as long as its test may take.
              actionTimeout: EXPECT_TIMEOUT,
              contextOptions: { locale: 'en-GB', timezoneId: 'Europe/Berlin' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
            screenshotFailures: false,
          },
        },
      },
    ],
  },
})
