import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '@/lib/cli/serve.mjs'
import { startOwn } from '@/tests/browser/launched'

/** WebKitGTK's driver, and the folders in which its small browser stands; Debian's package is `webkit2gtk-driver`. */
const DRIVER = '/usr/bin/WebKitWebDriver'
const ENGINES = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']

export type Webkit = { driver: string; browser: string }

/** Safari's engine as Linux has it. */
export function findWebkit(): Webkit | undefined {
  if (!existsSync(DRIVER)) return undefined
  const folders = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
  const places = folders.flatMap((folder) =>
    ENGINES.map((engine) => `/usr/lib/${folder}/${engine}/MiniBrowser`),
  )
  const browser = places.find((path) => existsSync(path))
  return browser === undefined ? undefined : { driver: DRIVER, browser }
}

/** Starts it, on a screen that nobody sees where there is none, and speaks to it by WebDriver. */
export async function launchWebkit({ driver, browser }: Webkit) {
  const port = await findFreePort(4700)
  const command = [driver, `--port=${port}`]
  const own = process.env.DISPLAY
    ? startOwn(driver, command.slice(1))
    : startOwn('xvfb-run', ['--auto-servernum', ...command])
  const send = async (method: string, path: string, what?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(what !== undefined && { body: JSON.stringify(what) }),
    })
    const { value }: { value: unknown } = await response.json()
    if (!response.ok) throw new Error(JSON.stringify(value))
    return value
  }
  await untilAnswered(() => send('GET', '/status'))
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    timeouts: { script: 60_000 },
  }
  const session = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })
  const id = session && typeof session === 'object' && 'sessionId' in session ? session.sessionId : ''
  return {
    goto: async (url: string): Promise<void> => {
      await send('POST', `/session/${id}/url`, { url })
    },
    /** Runs a script's body in the page, and gives what it returns. */
    run: (script: string, args: readonly unknown[]): Promise<unknown> =>
      send('POST', `/session/${id}/execute/sync`, { script, args }),
    kill: own.kill,
  }
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    const isThere = await ask().then(
      () => true,
      () => false,
    )
    if (isThere) return
    await pause(100)
  }
  throw new Error('WebKitWebDriver did not start')
}
