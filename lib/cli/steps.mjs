import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node } from './run.mjs'

const TIMED = fileURLToPath(new URL('timed.mjs', import.meta.url))

/**
 * A command to run. It starts when all steps in `needs` have passed and all in `after` have ended, and is left out if
 * one it needs has not passed. Its output appears when it ends, or as it comes if it is `aloud`, which requires that
 * nothing else is running.
 *
 * @typedef {{ command: string[], needs?: string[], after?: string[], aloud?: boolean, env?: Record<string, string> }} Step
 * @typedef {{ name: string, end: 'passed' | 'failed' | 'left out', wall: number, cpu: number | null }} Ended
 *   in seconds
 */

/**
 * Runs every step as soon as possible, independent ones side by side.
 *
 * @param {Record<string, Step>} steps
 * @param {(text: string) => void} say
 * @returns {Promise<Ended[]>} in the order of the steps
 */
export function runSteps(steps, say) {
  /** @type {Map<string, Promise<Ended>>} */
  const ends = new Map()
  /** @param {string} name */
  const endOf = (name) => {
    const end = ends.get(name) ?? run(name)
    ends.set(name, end)
    return end
  }
  return Promise.all(Object.keys(steps).map(endOf))

  /**
   * @param {string} name
   * @returns {Promise<Ended>}
   */
  async function run(name) {
    const step = steps[name]
    if (!step) throw new Error(`There is no step ${name}.`)
    const needed = await Promise.all((step.needs ?? []).map(endOf))
    await Promise.all((step.after ?? []).map(endOf))
    if (needed.some(({ end }) => end !== 'passed')) return { name, end: 'left out', wall: 0, cpu: 0 }
    if (step.aloud) say(`\n— ${name}\n`)
    const { said, ...ended } = await timed(step)
    if (!step.aloud) say(`\n— ${name}: ${ended.end} in ${Math.round(ended.wall)} s\n${said}`)
    return { name, ...ended }
  }
}

/**
 * @param {Step} step
 * @returns {Promise<Omit<Ended, 'name'> & { said: string }>}
 */
function timed({ command, aloud, env }) {
  const started = performance.now()
  const [program = '', ...rest] = node(TIMED, ...command)
  const output = aloud ? 'inherit' : 'pipe'
  const child = spawn(program, rest, {
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  /** @type {number | null} */
  let cpu = null
  child.on('message', (seconds) => {
    cpu = typeof seconds === 'number' ? seconds : null
  })
  return new Promise((resolve) =>
    child.once('close', (code) => {
      process.off('exit', stop)
      const wall = (performance.now() - started) / 1000
      resolve({ end: code === 0 ? 'passed' : 'failed', wall, cpu, said })
    }),
  )
}

/**
 * Writes a line for each step: how it ended, its wall time, and its processor time if known.
 *
 * @param {Ended[]} ended
 */
export function tableOf(ended) {
  const width = Math.max(...ended.map(({ name }) => name.length))
  return ended
    .map(({ name, end, wall, cpu }) => {
      const times = [`${Math.round(wall)} s`, cpu === null ? '' : `${Math.round(cpu)} s CPU`]
      return `${name.padEnd(width)}${times.map((time) => time.padStart(12)).join('')}  ${end}`
    })
    .join('\n')
}
