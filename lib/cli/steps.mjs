import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node } from './run.mjs'

const TIMED = fileURLToPath(new URL('timed.mjs', import.meta.url))

/**
 * A step is a command. It starts when the steps that it `needs` have passed and those that it comes `after` have ended,
 * and is left out when one that it needs has not passed. What it says is shown when it ends, or as it comes if it is
 * `aloud`, for which nothing else may be running.
 *
 * @typedef {{ command: string[], needs?: string[], after?: string[], aloud?: boolean, env?: Record<string, string> }} Step
 * @typedef {{ name: string, end: 'passed' | 'failed' | 'left out', wall: number, cpu: number | null }} Ended
 *   in seconds
 */

/**
 * Runs every step as soon as it may, those that do not wait for each other side by side.
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
 * A line for each step: how it ended, its wall time, and its processor time where that is known.
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
