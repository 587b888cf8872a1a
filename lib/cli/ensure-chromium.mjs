import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { PlainError } from './run.mjs'

/**
 * Sees to a Chromium for the browser tests: the system's, or one that Playwright has or gets, or one from the
 * system's package manager.
 */
export async function ensureChromium() {
  if (findChromium() || (await playwrightHasOne())) return
  console.log('Getting a Chromium for the browser tests …')
  const tries = [['node_modules/.bin/playwright', 'install', 'chromium'], ...packageManager()]
}
