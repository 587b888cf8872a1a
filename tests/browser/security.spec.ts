import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Route, test } from './test'

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

/** Opens the page that `change` makes of the exported one, and gives the names of the intruders that ran. */
async function openChanged(page: Page, change: (html: string) => string) {
  const ran = new Set<string>()
  await page.exposeFunction('intrude', (name: string) => ran.add(name))
  await page.route('**/packs/planted.js', script('a file of this origin outside the build'))
  await page.route(`${ELSEWHERE}/**`, script('a script of another origin under /_next/'))
  await page.route('/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.goto('/', { waitUntil: 'load' })
  await page.locator('#tempting').evaluate((link: HTMLElement) => link.click())
  return ran
}

const intrusion = Object.values(INTRUDERS).join('')
const unsealed = (html: string) =>
  html.replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*><script>\(function guardScripts[\s\S]*?<\/script>/,
    '',
  )

test('no markup that gets into a page can run a script', async ({ page }) => {
  const ran = await openChanged(page, (html) => html.replace('</body>', `${intrusion}</body>`))
  await page.waitForTimeout(1_000)
  expect([...ran]).toEqual([])
})

test('the same markup runs where the page is not sealed, so the test above means something', async ({
  page,
}) => {
  const ran = await openChanged(page, (html) => unsealed(html).replace('</body>', `${intrusion}</body>`))
  await expect.poll(() => [...ran].sort()).toEqual(Object.keys(INTRUDERS).sort())
})

test('a <base> that gets into a page changes no address', async ({ page, baseURL }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('<title>', `<base href="${ELSEWHERE}/"><title>`)
    await route.fulfill({ response, body })
  })
  await page.goto('/')
  expect(await page.evaluate(() => document.baseURI)).toBe(`${baseURL}/`)
})

for (const [name, step] of Object.entries(STEPS)) {
  test(`the page refuses ${name}`, async ({ page }) => {
    // The step comes in as a file of the build would, so that it is not refused already for where it comes from.
    await page.route('**/_next/static/step.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: step }),
    )
    await page.goto('/study/')
    await page.exposeFunction('intrude', () => {})
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (violation) =>
            resolve(violation.effectiveDirective),
          )
        }),
    )
    await page.evaluate(() => {
      const element = document.createElement('script')
      element.src = '/_next/static/step.js'
      document.body.append(element)
    })
    expect(await refused).toMatch(/^(script-src|worker-src|require-trusted-types-for|trusted-types)/)
  })
}

test('every page starts with its policy, and none holds a style of its own', async ({ request }) => {
  for (const path of ['/', '/study/', '/facts/', '/practice/', '/settings/', '/nothing-here/']) {
    const html = await (await request.get(path)).text()
    expect(html).toMatch(
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy"/i,
    )
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval|<[a-z][^>]* style=/)
  }
})

test('a visit asks no other origin for anything, breaks no policy and logs no error', async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || strangers.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/')
  for (const path of ['/facts/', '/study/', '/settings/', '/']) {
    await page.locator(`a[href="${path}"]`).first().click()
    await page.waitForURL((url) => url.pathname === path)
  }
  await page.waitForLoadState('networkidle')
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
})

test('links change the page without loading it anew', async ({ page }) => {
  await page.goto('/facts/')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'))
  await page.locator('a[href="/study/"]').first().click()
  await page.waitForURL('**/study/')
  await expect(page.locator('html')).toHaveAttribute('data-same', 'yes')
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
