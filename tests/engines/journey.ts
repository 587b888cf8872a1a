import { setTimeout as pause } from 'node:timers/promises'

/** What the journey wants of a browser, whichever it is. */
export type Engine = {
  goto: (url: string) => Promise<void>
  /** Runs a script's body in the page, and gives what it returns. */
  run: (script: string, args: readonly unknown[]) => Promise<unknown>
  kill: () => Promise<void>
}

type Site = { address: string; close: () => void }

const NAME = 'Code 7'

const PRESS = `
  const one = [...document.querySelectorAll('button, a, summary')].find(
    (each) => each.textContent.trim() === arguments[0] && each.getClientRects().length > 0 && !each.disabled)
  one?.click()
  return one !== undefined`
const FILL = `
  const one = document.querySelector(arguments[0])
  if (!one) return false
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value').set.call(one, arguments[1])
  one.dispatchEvent(new Event('input', { bubbles: true }))
  return true`
const READ = `
  const one = document.querySelector(arguments[0])
  return one ? (one.value || one.textContent).trim() : ''`
const ANSWER_FIRST = `
  document.querySelector('input[name=first-answer]').click()
  return true`
const IS_KEPT = `return Object.keys(localStorage).some((key) => key.startsWith('annals:log:'))`
const IS_OFFLINE_READY = `
  return navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated')`

/** Both sides of a quiz, study and all of it offline; `told` hears each step that was done. Throws at the first that fails. */
export async function journey(engine: Engine, site: Site, told: (step: string) => void): Promise<void> {
  const read = async (place: string): Promise<string> => String(await engine.run(READ, [place]))
  const press = (name: string) => until(`“${name}”`, () => engine.run(PRESS, [name]))
  const fill = (place: string, text: string) => until(place, () => engine.run(FILL, [place, text]))
  const seen = (place: string) => until(place, () => read(place))

  await engine.goto(`${site.address}/`)
  await until('the first question', () => engine.run(ANSWER_FIRST, []))
  await until('a log', () => engine.run(IS_KEPT, []))
  told('a newcomer’s first answer is kept')

  await engine.goto(`${site.address}/study/`)
  await press('I don’t know')
  await seen('section[aria-label="The answer"] [data-worth]')
  told('a question is studied')

  await engine.goto(`${site.address}/teach/`)
  await press('New quiz')
  await press('Make the link')
  const link = await seen('[data-link] input')
  const results = String(await engine.run(`return location.search`, []))
  told('a quiz is composed, and its link made')

  await engine.goto(link)
  await fill('main form input[autocomplete]', NAME)
  await press('Begin')
  const many = Number(/\d+ of (\d+)/.exec(await seen('[data-bar]'))?.[1])
  for (let done = 0; done < many; done += 1) {
    await until(`${done} of ${many} answered`, async () => (await read('[data-bar]')).includes(`${done} of`))
    await press('I don’t know')
  }
  await press('Hand in')
  const sealed = await seen('main section textarea')
  const receipt = await seen('main section strong')
  told(`${many} questions are answered, and handed in sealed`)

  await engine.goto(`${site.address}/teach/results/${results}`)
  await fill('.paste-or-open textarea', sealed)
  await press('Take in')
  if ((await seen('.student-open')) !== NAME) throw new Error('another student')
  if ((await seen('.student-receipt code')) !== receipt) throw new Error('another receipt')
  told('the teacher opens it, with the same receipt')

  await until('a service worker', () => engine.run(IS_OFFLINE_READY, []))
  site.close()
  await until('the end of the server', () =>
    fetch(site.address).then(
      () => false,
      () => true,
    ),
  )
  for (const page of ['/', '/study/', '/facts/government/', '/teach/', '/quiz/']) {
    await engine.goto(`${site.address}${page}`)
    await seen('main h1')
  }
  told('all of it opens without the network')
}

/** Looks until there is something, for a quarter of a minute. */
async function until<T>(what: string, look: () => Promise<T>): Promise<T> {
  for (let i = 0; i < 150; i += 1) {
    const found = await look()
    if (found) return found
    await pause(100)
  }
  throw new Error(`${what} did not come`)
}
