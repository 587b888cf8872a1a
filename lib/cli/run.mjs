import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A failure that a person can act on: its message is all that is shown of it. */
export class PlainError extends Error {}

/**
 * Runs a program and throws, in words, if it fails. Its output is shown as it comes, or with `quiet` only on failure.
 *
 * @param {string} name what it does, as in "Building the pages"
 * @param {string[]} command
 * @param {{ quiet?: boolean, env?: Record<string, string> }} options
 */
export function run(name, [program = '', ...rest], { quiet = false, env = {} } = {}) {
  const ended = spawnSync(program, rest, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 2 ** 28,
  })
  if (ended.status === 0) return
  if (ended.signal === 'SIGINT') process.exit(130)
  if (quiet) process.stderr.write(`${ended.stdout ?? ''}${ended.stderr ?? ''}`)
  throw new PlainError(`${name} failed${ended.error ? `: ${ended.error.message}` : ''}.`)
}

/**
 * The command of a package's program. The programs are started by this Node rather than through `npx`, so that it
 * works the same on every system.
 *
 * @param {string} file
 * @param {string[]} rest
 */
export function node(file, ...rest) {
  return [process.execPath, file, ...rest]
}

/** @param {string[]} rest */
export function npm(...rest) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? node(own, ...rest) : ['npm', ...rest]
}

/** A signal ends this program as its own end does, so that a server it has started ends with it. */
export function endOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
}

/**
 * Runs `main` if the file of this address is what was started, from the project's folder. A plain error ends it with
 * its sentence and 1, anything else with its stack.
 *
 * @param {string} address `import.meta.url`
 * @param {() => Promise<void> | void} main
 */
export async function startedAs(address, main) {
  if (realpathSync(process.argv[1] ?? '.') !== fileURLToPath(address)) return
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  try {
    await main()
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    process.exitCode = 1
  }
}
