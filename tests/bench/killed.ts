import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import { serveExport } from '@/lib/cli/serve.mjs'
import {
  answerQuickly,
  type Kept,
  linesOf,
  missingIn,
  readKept,
  reviewsIn,
  seeded,
} from '@/tests/browser/acknowledged'
import { launch, makeProfile } from '@/tests/browser/launched'
import { findFirefox, launchFirefox } from '@/tests/engines/firefox'
import { check } from './measure'

/** What the bench wants of a browser, whichever it is. */
type Driven = {
  goto: (url: string) => Promise<void>
  answer: () => Promise<number>
  kept: () => Promise<Kept>
  kill: () => Promise<void>
}

type Tally = { kills: number; acknowledged: number; lost: number; lostFromLog: number }

/**
 * Kills browsers at random moments, up to five seconds after an answer was told, and counts the answers that are gone
 * at the next start. KILLS is how often (20), KILL_SEED which moments. Needs a build in `out/`.
 */
export async function benchKilled(): Promise<void> {
  check(existsSync('out/index.html'), 'there is nothing in out/: npm run build comes first')
  const kills = Number(process.env.KILLS ?? 20)
  const seed = Number(process.env.KILL_SEED ?? 1)
  const server = await serveExport({ from: 4500 })
  console.log(`${kills} kills of each browser, seed ${seed}`)
  const [chromium, firefox] = [findChromium(), findFirefox()]
  const runs = [
    tell('Chromium', chromium && ((folder) => driveChromium(folder)), server.address, kills, seed),
    tell('Firefox', firefox && ((folder) => driveFirefox(firefox, folder)), server.address, kills, seed),
  ]
  await Promise.all(runs).finally(server.close)
}

async function tell(
  name: string,
  start: ((folder: string) => Promise<Driven>) | undefined | '',
  address: string,
  kills: number,
  seed: number,
): Promise<void> {
  if (!start) return console.log(`${name}: there is none on this machine, so it was not killed.`)
  const profile = makeProfile()
  try {
    const tally = await killAgainAndAgain(() => start(profile.folder), address, kills, seeded(seed))
    console.log(
      `${name}: ${tally.kills} kills, ${tally.acknowledged} answers acknowledged, ${tally.lost} lost; the log alone would have lost ${tally.lostFromLog}`,
    )
  } finally {
    profile.remove()
  }
}

/** One profile throughout: what one start took back from the journal has to outlive the next kill too. */
async function killAgainAndAgain(
  start: () => Promise<Driven>,
  address: string,
  kills: number,
  random: () => number,
): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, lost: 0, lostFromLog: 0 }
  const acknowledged = new Set<string>()
  let recent: readonly string[] = []
  for (;;) {
    const driven = await start()
    try {
      await driven.goto(`${address}/index.txt`)
      tally.lostFromLog += missingIn(recent, linesOf(await driven.kept())).length
      await driven.goto(`${address}/practice/?kinds=choice&n=50`)
      for (const gone of await missingAtStart(driven, acknowledged)) {
        tally.lost += 1
        acknowledged.delete(gone)
      }
      if (tally.kills === kills) return tally
      recent = await answerForAWhile(driven, acknowledged, random)
      tally.acknowledged += recent.length
      await pause(random() * 5_000)
    } finally {
      await driven.kill()
    }
    tally.kills += 1
  }
}

/** What the log lacks once the app has had five seconds. */
async function missingAtStart(driven: Driven, acknowledged: ReadonlySet<string>): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const missing = missingIn(acknowledged, linesOf(await driven.kept()))
    if (missing.length === 0 || tries === 50) return missing
    await pause(100)
  }
}

/** Answers for two to fourteen seconds; the reviews that the learner has seen told. */
async function answerForAWhile(
  driven: Driven,
  acknowledged: Set<string>,
  random: () => number,
): Promise<string[]> {
  const before = new Set(reviewsIn(linesOf(await driven.kept())))
  const end = performance.now() + 2_000 + random() * 12_000
  while (performance.now() < end) {
    const told = await driven.answer()
    check(told === 1, 'a question could be answered')
    if (performance.now() < end) await pause(random() * 500)
  }
  const recent = reviewsIn(linesOf(await driven.kept())).filter((name) => !before.has(name))
  for (const name of recent) acknowledged.add(name)
  return recent
}

async function driveChromium(folder: string): Promise<Driven> {
  const { page, kill } = await launch(folder)
  // The compiler names functions by calls of `__name`, which pages do not know.
  await page.addInitScript('globalThis.__name ??= (named) => named')
  return {
    goto: async (url) => void (await page.goto(url)),
    answer: () => page.evaluate(answerQuickly, 1),
    kept: () => page.evaluate(readKept),
    kill,
  }
}

async function driveFirefox(program: string, folder: string): Promise<Driven> {
  const { goto, run, kill } = await launchFirefox(program, folder)
  const sent = (work: (questions: number) => unknown, questions = 0) =>
    run(`const __name = (named) => named; return (${work})(${questions})`, [])
  return {
    goto,
    answer: async () => Number(await sent(answerQuickly, 1)),
    kept: async () => keptIn(await sent(readKept)),
    kill,
  }
}

/** What came over the wire, as text. */
function keptIn(value: unknown): Kept {
  const { log, journal } =
    value && typeof value === 'object' ? { log: [], journal: [], ...value } : { log: [], journal: [] }
  const texts = (list: unknown): unknown[] => (Array.isArray(list) ? list : [])
  return {
    log: texts(log).map((pair): [string, string] => [String(texts(pair)[0]), String(texts(pair)[1])]),
    journal: texts(journal).map(String),
  }
}
