import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { startOwn } from '@/tests/browser/launched'

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** It says nothing to the outside world, and starts as usual however often it was killed. */
const SETTINGS = {
  'marionette.port': 0,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': '',
  'extensions.update.enabled': false,
}

/** The path of the Firefox that FIREFOX names, or else of the system's. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX || PLACES.find((path) => existsSync(path))
}

/** Starts Firefox on a profile, and speaks to it by Marionette, its own protocol: no driver has to be installed. */
export async function launchFirefox(program: string, folder: string) {
  const lines = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join('\n'))
  const portFile = join(folder, 'MarionetteActivePort')
  for (const left of ['MarionetteActivePort', 'lock', '.parentlock'])
    rmSync(join(folder, left), { force: true })
  const own = startOwn(program, [
    '--headless',
    '--no-remote',
    '--profile',
    folder,
    '--marionette',
    'about:blank',
  ])
  const port = await own.whileRunning(() => existsSync(portFile) && readFileSync(portFile, 'utf8').trim())
  const send = await speak(Number(port))
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: 60_000 } } } })
  return {
    goto: async (url: string): Promise<void> => {
      await send('WebDriver:Navigate', { url })
    },
    /** Runs a script's body in the page, and gives what it returns. */
    run: (script: string, args: readonly unknown[]): Promise<unknown> =>
      send('WebDriver:ExecuteScript', { script, args }),
    kill: own.kill,
  }
}

type Waiting = { done: (value: unknown) => void; failed: (error: Error) => void }

/** Each message is its length in bytes, a colon, and JSON: `[0, number, command, what]`, answered by `[1, number, error, result]`. */
async function speak(port: number) {
  const socket = createConnection(port, '127.0.0.1')
  const waiting = new Map<number, Waiting>()
  const fail = (error: Error) => {
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  socket.on('error', fail).on('close', () => fail(new Error('Firefox has ended')))
  await new Promise<void>((resolve) => readMessages(socket, (message) => hear(message, waiting, resolve)))
  let number = 0
  return (command: string, what: unknown): Promise<unknown> => {
    number += 1
    const asked = number
    const text = JSON.stringify([0, asked, command, what])
    return new Promise((done, failed) => {
      waiting.set(asked, { done, failed })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }
}

function hear(message: unknown, waiting: Map<number, Waiting>, ready: () => void): void {
  if (!Array.isArray(message)) {
    ready()
    return
  }
  const [, number, error, result] = message
  const asked = waiting.get(Number(number))
  waiting.delete(Number(number))
  if (error) asked?.failed(new Error(JSON.stringify(error)))
  else asked?.done(result && typeof result === 'object' && 'value' in result ? result.value : undefined)
}

function readMessages(socket: Socket, hearOne: (message: unknown) => void): void {
  let left = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    left = Buffer.concat([left, data])
    for (;;) {
      const colon = left.indexOf(':')
      const end = colon + 1 + Number(left.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || left.length < end) return
      hearOne(JSON.parse(left.subarray(colon + 1, end).toString()))
      left = left.subarray(end)
    }
  })
}
