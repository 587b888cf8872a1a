import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Runs a command and tells the program that started it how much processor time the command took. A process can only ask
 * this for all its children together, so each command gets a parent of its own.
 */
const [program = '', ...rest] = process.argv.slice(2)
const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] })
child.once('error', ({ message }) => {
  console.error(message)
  process.exitCode = 1
})
child.once('exit', (code) => {
  process.exitCode = code ?? 1
  process.send?.(processorSeconds())
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill())

/** Returns the seconds used by ended children and their children; null if the system has no file that tells. */
function processorSeconds() {
  try {
    // After the name in brackets; in hundredths of a second on every Linux that Node runs on.
    const [, numbers = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
    const [user = 0, system = 0] = numbers.split(' ').slice(13, 15).map(Number)
    return (user + system) / 100
  } catch {
    return null
  }
}
