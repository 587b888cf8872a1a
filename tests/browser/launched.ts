import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import config from '@/playwright.config'

/** A browser of its own, which can be killed. */
export type Launched = { page: Page; kill: () => Promise<void> }

/** A folder for a browser's profile, and how to remove it. */
export function makeProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'annals-profile-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }) }
}

/** Starts Chromium on a profile, which may be one that a killed browser has left behind. */
export async function launch(
  folder: string,
  program = findChromium() ?? chromium.executablePath(),
): Promise<Launched> {
  const portFile = join(folder, 'DevToolsActivePort')
  for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(folder, left), { force: true })
  const own = startOwn(program, [
    ...(config.use?.launchOptions?.args ?? []),
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--lang=en-GB',
    '--hide-crash-restore-bubble',
    'about:blank',
  ])
  const port = await own.whileRunning(() => existsSync(portFile) && portIn(portFile))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 120_000 })
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  const kill = async (): Promise<void> => {
    await own.kill()
    await browser.close().catch(() => undefined)
  }
  return { page, kill }
}

function portIn(file: string): string | undefined {
  return readFileSync(file, 'utf8').match(/^\d+(?=\n)/)?.[0]
}

/** Starts a program in a process group of its own; `kill` ends that group at once, and gives it no time for anything. */
export function startOwn(program: string, args: string[]) {
  const own = spawn(program, args, {
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    env: { ...process.env, TZ: 'Europe/Berlin' },
  })
  const ended = new Promise<void>((resolve) =>
    own.once('exit', () => resolve()).once('error', () => resolve()),
  )
  const end = (): void => {
    if (own.pid === undefined || own.exitCode !== null || own.signalCode !== null) return
    if (process.platform === 'win32') own.kill('SIGKILL')
    else process.kill(-own.pid, 'SIGKILL')
  }
  process.once('exit', end)
  return {
    kill: async (): Promise<void> => {
      end()
      process.off('exit', end)
      await ended
    },
    /** Looks until there is something, for two minutes. */
    whileRunning: async <T>(look: () => T | undefined | false): Promise<T> => {
      for (let i = 0; i < 2_400; i += 1) {
        const found = look()
        if (found) return found
        await pause(50)
      }
      end()
      throw new Error(`${program} did not start`)
    },
  }
}
