import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedPack as pack } from '@/content'
import { group } from '@/lib/card/group'
import {
  circlesAmong,
  codeOf,
  filesIn,
  functionsOf,
  importsOf,
  valuesImportedBy,
  wordlessCodeOf,
} from './code'

const ROOMS = ['fact', 'card', 'question', 'review', 'study', 'progress', 'assignment', 'format', 'cli']
const MOST_LINES = 60
const MOST_FILES = 40
/** Files that name the pack that ships, or its subject, until packs can be many. Put none on the list. */
const NAMES_A_PACK: readonly string[] = [
  'app/_store/published.ts',
  'app/_ui/about-site.ts',
  'app/_ui/page.tsx',
  'app/today/timeline-view.ts',
  'lib/assignment/link/settings-in-bits.ts',
]

/** Files that may touch the clock, chance, storage and timers. */
const TOUCHES_BROWSER = /^app\/_(?:store|platform|worker)\/|\/use-[^/]+\.ts$|-screen\.tsx$|\.lazy\.tsx$/
/** Files that Next looks for; they put a page together. */
const NEXTS_OWN = /\/(?:page|layout|error|not-found|global-error)\.tsx$/

const lib = filesIn('lib')
const pure = lib.filter((file) => !file.startsWith('lib/cli'))
const app = filesIn('app')
const content = filesIn('content')

describe('imports point one way', () => {
  test.each(lib)('%s imports only rooms above its own, and nothing of app or content', (file) => {
    const room = file.split('/')[1] ?? ''
    for (const from of importsOf(file)) {
      const [top, other = ''] = from.split('/')
      if (top === 'lib') expect([from, ROOMS.indexOf(other) <= ROOMS.indexOf(room)]).toEqual([from, true])
      expect([from, top === 'app' || top === 'tests' || (top === 'content' && room !== 'cli')]).toEqual([
        from,
        false,
      ])
    }
  })

  test.each(content)('%s imports types of lib/fact, other content, and no more', (file) => {
    for (const from of importsOf(file)) {
      const allowed =
        from.startsWith('content/') ||
        from === 'lib/fact/pack' ||
        (from === 'lib/fact/bind-pack' && basename(file) === 'index.ts')
      expect([from, allowed]).toEqual([from, true])
    }
    expect(codeOf(file)).not.toMatch(/import \{(?![^}]*\btype\b)[^}]*\} from '[^']*lib\/fact\/pack'/)
  })

  test.each(app)('%s imports nothing of tests or lib/cli, and content only if it is app/_build', (file) => {
    for (const from of importsOf(file)) {
      expect([from, from.startsWith('tests/') || from.startsWith('lib/cli')]).toEqual([from, false])
      if (!file.startsWith('app/_build')) expect([from, /^content(?:\/|$)/.test(from)]).toEqual([from, false])
    }
  })

  test.each(app.filter((file) => dirname(file) !== 'app'))(
    '%s imports its own folder, those above it and their _rooms, and no other feature',
    (file) => {
      for (const from of importsOf(file).filter((one) => one.startsWith('app/'))) {
        // A room, `_ui` say, is for the folder it stands in and all below.
        const folder = dirname(from).replace(/\/_[\w-]+(?:\/.*)?$/, '')
        expect([from, `${dirname(file)}/`.startsWith(`${folder}/`)]).toEqual([from, true])
      }
    },
  )
})

describe('imports go round in no circle', () => {
  test('lib, app and content', () => {
    expect(circlesAmong([...lib, ...app, ...content])).toEqual([])
  })
})

describe('only content names a pack or its subject', () => {
  /** Proper names: many a thing has a name that is a word, like oil. */
  const proper = pack.entities.filter(({ name }) => /\p{Lu}/u.test(name))
  const names = proper.map(({ name }) => name.replace(/^the /, '').replace(/[^\w\s-]/g, '.'))
  const ids = [pack.id, ...[...pack.facts, ...pack.entities].map(({ id }) => id)]
  /** Names as words, ids as whole texts. */
  const subject = new RegExp(`\\b(?:${names.join('|')})\\b|['"\`/](?:${ids.join('|')})['"\`/]`)

  test.each([...lib, ...app])('%s', (file) => {
    expect([file, subject.test(codeOf(file))]).toEqual([file, NAMES_A_PACK.includes(file)])
  })
})

describe('lib is pure', () => {
  test.each(pure)('%s knows no React, browser, clock or chance', (file) => {
    expect(importsOf(file).filter((from) => /^(react|next|node:)/.test(from))).toEqual([])
    expect(codeOf(file)).not.toMatch(
      /\b(window|document|localStorage|navigator)\.|Date\.now\(|Math\.random\(|new Date\(\)/,
    )
  })

  test('only lib/review imports ts-fsrs; zod reads packs, and valibot what a browser has stored or is given', () => {
    for (const file of [...lib, ...app]) {
      for (const from of importsOf(file)) {
        if (from === 'ts-fsrs') expect(file).toMatch(/^lib\/review\/fsrs(?:-steps)?\.ts$/)
        if (from === 'zod') expect(file).toMatch(/^lib\/(?:fact|cli|question\/kinds\/(?:.*schema.*))/)
        if (from === 'valibot')
          expect(file).toMatch(
            /\/parse-[\w-]+\.ts$|read\/schemas\.ts$|^lib\/question\/kinds\/.*in-quiz\.ts$|answer-schemas/,
          )
        if (/kinds\/.*schema(?:s|-parts)?$/.test(from))
          expect(file).toMatch(/^lib\/(?:cli|question\/kinds)\//)
      }
    }
  })
})

describe('app', () => {
  test.each(
    app.filter(
      (file) => /\/(page|layout|error|not-found|global-error)\.tsx$/.test(file) && !file.startsWith('app/_'),
    ),
  )('%s is a table of contents of at most 40 lines', (file) => {
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })

  test.each(app)('%s takes no markup from text and prefetches nothing by force', (file) => {
    expect(codeOf(file)).not.toMatch(/dangerouslySetInnerHTML|prefetch=\{true\}|\.innerHTML\b/)
  })

  test.each(app)(
    '%s says that it is for the browser in its first line, where it is read, or not at all',
    (file) => {
      expect(
        codeOf(file)
          .trimStart()
          .replace(/^'use client'\n/, ''),
      ).not.toContain("'use client'")
    },
  )

  test.each(app.filter((file) => !TOUCHES_BROWSER.test(file)))('%s leaves the browser to others', (file) => {
    expect(codeOf(file)).not.toMatch(
      /localStorage|sessionStorage|Date\.now\(|Math\.random\(|new Date\(\)|setTimeout|setInterval/,
    )
    const values = NEXTS_OWN.test(file) ? [] : valuesImportedBy(file)
    expect(values.filter((from) => /^app\/_(?:store|platform)\//.test(from))).toEqual([])
  })
})

describe('the code', () => {
  test.each([...lib, ...app])('%s holds one thing, and its types are not silenced', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(350)
    expect(codeOf(file)).not.toMatch(/\bas any\b|: any\b|as unknown as|@ts-(?:ignore|nocheck)/)
    expect([file, /[\w)\]] as (?!const\b)[A-Z{(]/.test(wordlessCodeOf(file))]).toEqual([file, false])
  })

  test.each([...lib, ...app])('%s has no function that is too long to read', (file) => {
    const long = functionsOf(file).filter(({ lines }) => lines > MOST_LINES)
    const names = long.map(({ name }) => `${file} ${name}`)
    expect(names).toEqual([])
  })

  test.each(lib.filter((file) => file.startsWith('lib/progress')))('%s names its slices so', (file) => {
    const generators = functionsOf(file).filter(({ isGenerator }) => isGenerator)
    for (const { name } of generators) expect(name).toMatch(/^[a-z]+ing(?:[A-Z]|$)/)
  })

  test('no folder has more files than can be looked over', () => {
    const folders = group([...lib, ...app, ...content].map((file) => [dirname(file), file] as const))
    for (const [folder, files] of folders)
      expect([folder, files.length <= MOST_FILES]).toEqual([folder, true])
  })

  test('no folder is a drawer for everything', () => {
    const folders = new Set([...lib, ...app, ...content].flatMap((file) => dirname(file).split('/')))
    for (const name of ['utils', 'helpers', 'common', 'types', 'constants', 'manager'])
      expect(folders.has(name)).toBe(false)
  })
})

describe('a fresh clone starts with Node alone', () => {
  test.each(filesIn('lib/cli').filter((file) => file.endsWith('.mjs')))(
    '%s needs no package to be read',
    (file) => {
      const first = [...readFileSync(file, 'utf8').matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(
        ([, from]) => from,
      )
      expect(first.filter((from) => !/^(node:|\.)/.test(from ?? ''))).toEqual([])
    },
  )
})
