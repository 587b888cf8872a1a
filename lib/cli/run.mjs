import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A failure that people can fix themselves; only its message is shown. */
export class PlainError extends Error {}

/**
 * Runs a program, and throws in plain words if it fails. Shows its output as it comes, or with `quiet` only on failure.
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
 * Returns the command for a package's program. Starts it with this Node instead of `npx`, to work the same on every
 * system.
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

/** Exits on a signal as at a normal end, so that a server started by this program ends with it. */
export function endOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
}

/**
 * Runs `main`, in the project's folder, if the file at this address was the one started. A plain error ends the program
 * with its sentence and exit code 1, any other with its stack.
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
