import { existsSync } from 'node:fs'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { published } from '@/app/_store/published'
import { pack } from '@/content/second-east-turkestan-republic'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import { serveExport } from '@/lib/cli/serve.mjs'
import { learnedStorage } from './learned-storage'
import { check, type Figure, spread } from './measure'
import { buildPeers } from './peers'
import { answerFirst, tapThrough, watchPage } from './robot'
import { syntheticPack } from './synthetic-pack'

/** A phone on a slow line: processor slowed four times, 1.6 Mbit/s, 150 ms, nothing cached. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const SLOWED = 4
const RUNS = 5
const TAPS = 40

/** A page to visit, what its storage holds before, and what pack its host gives it. */
type Visit = { name: string; address: string; storage?: [key: string, value: string][]; pack?: string }
type Load = Record<(typeof COLUMNS)[number], number>

const COLUMNS = [
  'wire KB',
  'fonts KB',
  'JS wire KB',
  'JS parsed KB',
  'requests',
  'LCP s',
  'first answer s',
  'blocking ms',
  'shift',
] as const

/** Loads and taps of the built export beside two peers, in one run; needs a build in `out/` and a Chromium. */
export async function benchBrowser(): Promise<Figure[]> {
  check(existsSync('out/index.html'), 'there is nothing in out/: npm run build comes first')
  buildPeers()
  const [app, empty, oneCard] = await Promise.all([
    serveExport({ from: 4400 }),
    serveExport({ from: 4500, folder: 'tests/bench/peers/empty/out' }),
    serveExport({ from: 4600, folder: 'tests/bench/peers/one-card/out' }),
  ])
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-gpu'],
  })
  const peers: Visit[] = [
    { name: 'empty Next export', address: `${empty.address}/` },
    { name: 'Next export with one card', address: `${oneCard.address}/` },
  ]
  const large = { ...syntheticPack(10_000, 1), id: published.id, version: published.version }
  const study = `${app.address}/study/`
  await printLoads(browser, [
    ...peers,
    { name: 'Today, a newcomer', address: `${app.address}/` },
    { name: 'Study, 1,000 reviews', address: study, storage: learnedStorage(pack, 1_000) },
  ])
  const figures = await tapFigures(browser, [
    ...peers.slice(1),
    { name: 'Study, 1,000 reviews', address: study, storage: learnedStorage(pack, 1_000) },
    {
      name: 'Study, 100,000 reviews, 10,000 facts',
      address: study,
      storage: learnedStorage(large, 100_000),
      pack: JSON.stringify(large),
    },
  ])
  await browser.close()
  for (const server of [app, empty, oneCard]) server.close()
  return figures
}

/** The visits take turns, so that what else the machine does falls on all of them. */
async function printLoads(browser: Browser, visits: Visit[]): Promise<void> {
  const loads = new Map<string, Load[]>(visits.map(({ name }) => [name, []]))
  for (let i = 0; i < RUNS; i += 1)
    for (const visit of visits) loads.get(visit.name)?.push(await load(browser, visit))
  console.log(`${'median of 5'.padEnd(28)}${COLUMNS.map((column) => column.padStart(15)).join('')}`)
  for (const [name, all] of loads) {
    const medians = COLUMNS.map(
      (column) => spread(all.map((each) => each[column]).sort((a, b) => a - b)).median,
    )
    console.log(`${name.padEnd(28)}${medians.map((value) => value.toPrecision(3).padStart(15)).join('')}`)
  }
}

async function load(browser: Browser, visit: Visit): Promise<Load> {
  const { page, client, close } = await open(browser, visit)
  const seen = await watchNetwork(client)
  await client.send('Network.emulateNetworkConditions', LINE)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await send(page, watchPage, answerFirst)
  await page.goto(visit.address)
  const answered = await page.evaluate(() => window.firstAnswer)
  check(answered !== undefined, `${visit.name}: the question could be answered`)
  await page.waitForLoadState('networkidle')
  const paint = await page.evaluate(() => window.paint)
  await close()
  return {
    'wire KB': seen.total('wire', () => true) / 1024 - seen.total('wire', (type) => type === 'Font') / 1024,
    'fonts KB': seen.total('wire', (type) => type === 'Font') / 1024,
    'JS wire KB': seen.total('wire', (type) => type === 'Script') / 1024,
    'JS parsed KB': seen.total('parsed', (type) => type === 'Script') / 1024,
    requests: seen.count(),
    'LCP s': paint.lcp / 1000,
    'first answer s': (answered ?? 0) / 1000,
    'blocking ms': paint.blocking,
    shift: paint.shift,
  }
}

/** Adds up what comes over the line, by the type that the browser gives each request. */
async function watchNetwork(client: CDPSession) {
  const requests = new Map<string, { type: string; wire: number; parsed: number }>()
  client.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('data:')) requests.set(requestId, { type: type ?? '', wire: 0, parsed: 0 })
  })
  client.on('Network.responseReceived', ({ requestId, type }) => {
    const request = requests.get(requestId)
    if (request) request.type = type
  })
  client.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const request = requests.get(requestId)
    if (request) request.parsed += dataLength
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.wire = encodedDataLength
  })
  await client.send('Network.enable')
  return {
    count: () => requests.size,
    total: (what: 'wire' | 'parsed', of: (type: string) => boolean) =>
      [...requests.values()].reduce((sum, request) => sum + (of(request.type) ? request[what] : 0), 0),
  }
}

async function tapFigures(browser: Browser, visits: Visit[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const visit of visits) {
    const { page, client, close } = await open(browser, visit)
    await page.goto(visit.address)
    await page.locator('[data-answers] button').first().waitFor({ timeout: 60_000 })
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    await page.evaluate(tapThrough, 5)
    const before = await heap(client)
    const { answers, nexts } = await page.evaluate(tapThrough, TAPS)
    const grown = (await heap(client)) - before
    check(answers.length === TAPS, `${visit.name}: ${TAPS} questions were answered, not ${answers.length}`)
    const taps = [...answers, ...nexts].sort((a, b) => a - b)
    const must = visit.storage && 'median ≤ 1.25 ×, p95 ≤ 1.5 × the one-card export'
    figures.push(
      { what: `a tap settled: ${visit.name}`, ...spread(taps), unit: 'ms', ...(must && { budget: must }) },
      { what: `heap grown over ${TAPS} cards: ${visit.name}`, median: grown, p95: grown, unit: 'KB' },
    )
    await close()
  }
  return figures
}

/** A page of its own, with nothing cached, the visit's storage and the visit's pack. */
async function open(browser: Browser, { storage, pack }: Visit) {
  const context = await browser.newContext({ ...PHONE, locale: 'en-GB', timezoneId: 'Europe/Berlin' })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await send(page)
  if (storage)
    await page.addInitScript((entries) => {
      if (localStorage.length === 0) for (const [key, value] of entries) localStorage.setItem(key, value)
    }, storage)
  if (pack)
    await page.route('**/packs/**', (route) => route.fulfill({ contentType: 'application/json', body: pack }))
  return { page, client, close: () => context.close() }
}

/** Runs functions in every page before its own scripts. */
async function send(page: Page, ...robots: (() => void)[]): Promise<void> {
  // The compiler names functions by calls of `__name`, which pages do not know.
  await page.addInitScript('globalThis.__name ??= (named) => named')
  for (const robot of robots) await page.addInitScript(robot)
}

/** Kilobytes in use after the garbage is gone. */
async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1024
}
