import { statSync } from 'node:fs'
import { npm, PlainError, run, startedAs } from './run.mjs'

const NEEDED = { major: 20, minor: 9 }

/** Checks Node's version, and installs the packages if they are missing or package-lock.json has changed since. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
    throw new PlainError(
      `Annals needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    )
  }
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return
  // Standard output must hold only data for some commands.
  console.error('Installing what Annals is built with …')
  // Development packages build the pages, so they are needed even if NODE_ENV is production.
  run('Installing (npm ci)', npm('ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'), {
    quiet: true,
  })
}

/**
 * Returns when a file was last changed, in milliseconds; 0 if there is none.
 *
 * @param {string} file
 */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

await startedAs(import.meta.url, ensureInstalled)
