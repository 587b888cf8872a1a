import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensure-installed.mjs'
import { node, PlainError } from './run.mjs'

/**
 * Runs `npm run annals -- …`: installs if needed, then starts the commands in the caller's folder, since paths are
 * relative to it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = process.env.INIT_CWD ?? process.cwd()
process.chdir(root)
try {
  ensureInstalled()
  const [program = '', ...rest] = node(
    'node_modules/tsx/dist/cli.mjs',
    `${root}lib/cli/annals.ts`,
    ...process.argv.slice(2),
  )
  const child = spawn(program, rest, { stdio: 'inherit', env: { ...process.env, ANNALS_ASKED_IN: asked } })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 1
}
