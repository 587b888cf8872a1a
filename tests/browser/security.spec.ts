import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo, type Page, type Route, test } from './fixtures'

// Where they are blocked, registering one never ends.
test.use({ serviceWorkers: 'allow' })

const ELSEWHERE = 'https://elsewhere.example'

/** Markup as a hole in the app or its host might let it in. Each calls `intrude` with its name if it gets to run. */
const INTRUDERS: Record<string, string> = {
  'an inline script': `<script>intrude('an inline script')</script>`,
  'an inline module': `<script type="module">intrude('an inline module')</script>`,
  'an event handler': `<img src="/missing.png" alt="" onerror="intrude('an event handler')">`,
  'a javascript: address': `<a id="tempting" href="javascript:intrude('a javascript: address')">here</a>`,
  'a data: script': `<script src="data:text/javascript,intrude('a data: script')"></script>`,
  'a file of this origin outside the build': '<script src="/packs/planted.js"></script>',
  'a script of another origin under /_next/': `<script src="${ELSEWHERE}/_next/static/planted.js"></script>`,
  'a frame with a script': `<iframe title="x" srcdoc="<script>parent.intrude('a frame with a script')</script>"></iframe>`,
  'an SVG with a script': `<svg><script>intrude('an SVG with a script')</script></svg>`,
}

/** What script that runs after all could try next, with strings it was given. */
const STEPS: Record<string, string> = {
  eval: `eval("intrude('eval')")`,
  Function: `new Function("intrude('Function')")()`,
  'a timer with text': `setTimeout("intrude('a timer with text')")`,
  innerHTML: `document.body.innerHTML = '<img src=x>'`,
  'document.write': `document.write('<p>x</p>')`,
  'a script element with text': `{ const s = document.createElement('script'); s.text = "intrude('text')"; document.body.append(s) }`,
  'a script element with a planted address': `{ const s = document.createElement('script'); s.src = '/packs/planted.js'; document.body.append(s) }`,
  'a script element behind an encoded slash': `{ const s = document.createElement('script'); s.src = '/_next/static/..%2f..%2fpacks/planted.js' }`,
  'a blob: worker': `new Worker(URL.createObjectURL(new Blob(['']))).onmessage = () => {}`,
  'a worker outside the build': `new Worker('/packs/planted.js')`,
  'a service worker of another name': `navigator.serviceWorker.register('/packs/planted.js')`,
  'a policy of its own': `trustedTypes.createPolicy('mine', { createHTML: (text) => text })`,
}

const script = (name: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: `intrude(${JSON.stringify(name)})` })

/** Answers for a page with what `change` makes of the exported one. */
async function changed(page: Page, path: string, change: (html: string) => string): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

/** Opens the page that `change` makes of the exported one, and gives what ran in it, and what was refused. */
async function openChanged(page: Page, change: (html: string) => string) {
  const ran = new Set<string>()
  const refused: string[] = []
  await page.exposeFunction('intrude', (name: string) => ran.add(name))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
      refused.push(message.text())
  })
  await page.route('**/packs/planted.js', script('a file of this origin outside the build'))
  await page.route(`${ELSEWHERE}/**`, script('a script of another origin under /_next/'))
  await changed(page, '/', change)
  await page.goto('/', { waitUntil: 'load' })
  await page.locator('#tempting').evaluate((link: HTMLElement) => link.click())
  return { ran, refused }
}

const intrusion = Object.values(INTRUDERS).join('')
const unsealed = (html: string) =>
  html.replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*><script>\(function guardScripts[\s\S]*?<\/script>/,
    '',
  )

test('no markup that gets into a page can run a script', async ({ page }) => {
  const { ran, refused } = await openChanged(page, (html) => html.replace('</body>', `${intrusion}</body>`))
  // Whether each may run has been decided by then.
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(Object.keys(INTRUDERS).length)
  expect([...ran]).toEqual([])
})

test('the same markup runs where the page is not sealed, so the test above means something', async ({
  page,
}) => {
  const { ran } = await openChanged(page, (html) => unsealed(html).replace('</body>', `${intrusion}</body>`))
  await expect.poll(() => [...ran].sort()).toEqual(Object.keys(INTRUDERS).sort())
})

test('a <base> that gets into a page changes no address, and all that script could try next is refused', async ({
  page,
  baseURL,
}) => {
  await changed(page, '/study/', (html) => html.replace('<title>', `<base href="${ELSEWHERE}/"><title>`))
  // Each step comes in as a file of the build would, so that it is not refused already for where it comes from.
  const files = new Map(Object.values(STEPS).map((step, i) => [`/_next/static/step-${i}.js`, step]))
  await page.route('**/_next/static/step-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: files.get(new URL(route.request().url()).pathname) ?? '',
    }),
  )
  await page.exposeFunction('intrude', () => {})
  // The app's own worker would fetch the steps itself, past the route.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      Reflect.deleteProperty(navigator.serviceWorker, 'register')
      return new Promise(() => {})
    }
  })
  await page.goto('/study/')
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  await page.waitForFunction(() => !Object.hasOwn(navigator.serviceWorker, 'register'))
  expect(await page.evaluate(() => document.baseURI)).toBe(`${baseURL}/study/`)
  for (const [i, name] of Object.keys(STEPS).entries()) {
    const refused = await page.evaluate(
      (file) =>
        new Promise<string>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            function heard({ sourceFile, effectiveDirective }) {
              if (!sourceFile.endsWith(file)) return
              document.removeEventListener('securitypolicyviolation', heard)
              resolve(effectiveDirective)
            },
          )
          // Only what is not refused waits for as long.
          setTimeout(() => resolve('refused nothing'), 15_000)
          const element = document.createElement('script')
          element.src = file
          document.body.append(element)
        }),
      `/_next/static/step-${i}.js`,
    )
    expect.soft(refused, name).toMatch(/^(script-src|worker-src|require-trusted-types-for|trusted-types)/)
  }
})

test('every page starts with its policy, and none holds a style of its own', async ({ request }) => {
  for (const path of ['/', '/study/', '/facts/', '/practice/', '/settings/', '/nothing-here/']) {
    const html = await (await request.get(path)).text()
    expect(html).toMatch(
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy"/i,
    )
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval|<[a-z][^>]* style=/)
  }
})

test('a visit loads one page, asks no other origin for anything, breaks no policy and logs no error', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || strangers.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/facts/')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'))
  for (const [screen, path] of [
    ['Study', '/study/'],
    ['Settings', '/settings/'],
    ['Today', '/'],
    ['Facts', '/facts/'],
  ] as const) {
    await goTo(page, screen)
    await page.waitForURL((url) => url.pathname === path)
  }
  await page.waitForLoadState('networkidle')
  // A page that is loaded anew has nothing of what was written into the one before.
  await expect(page.locator('html')).toHaveAttribute('data-same', 'yes')
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
})

test('the browser is sent no code that only checks or builds', () => {
  const chunks = readdirSync('out/_next', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(chunks.length).toBeGreaterThan(3)
  for (const chunk of chunks) {
    const code = readFileSync(join('out/_next', chunk), 'utf8')
    expect([chunk, /ZodError|invalid_union|fast-check|tsImport|new Function\(/.exec(code)?.[0]]).toEqual([
      chunk,
      undefined,
    ])
  }
})
