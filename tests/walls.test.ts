import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOMS = ['fact', 'card', 'question', 'review', 'progress', 'assignment', 'format', 'cli']
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file))
}

/** What a file imports: paths from the project's root, or names of packages. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const from = match[1] ?? match[2] ?? match[3] ?? ''
    if (from.startsWith('@/')) return from.slice(2)
    return from.startsWith('.') ? normalize(join(dirname(file), from)) : from
  })
}

/** The code of a file without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
}

/** The code without its texts, in which English may say `as Anything`. */
function wordlessCodeOf(file: string): string {
  return codeOf(file)
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/>[^<>{}]*</g, '><')
}

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

  test.each(app)('%s reaches lib and its own, and the browser only through app/_browser', (file) => {
    for (const from of importsOf(file)) {
      expect([from, from.startsWith('tests/') || from.startsWith('lib/cli')]).toEqual([from, false])
      if (file.startsWith('app/_components'))
        expect([from, from.startsWith('app/_browser')]).toEqual([from, false])
      if (!file.startsWith('app/_build')) expect([from, from.startsWith('content/')]).toEqual([from, false])
    }
  })
})

describe('lib is pure', () => {
  test.each(pure)('%s knows no React, browser, clock or chance', (file) => {
    expect(importsOf(file).filter((from) => /^(react|next|node:)/.test(from))).toEqual([])
    expect(codeOf(file)).not.toMatch(
      /\b(window|document|localStorage|navigator)\.|Date\.now\(|Math\.random\(|new Date\(\)/,
    )
  })

  test('only lib/review imports ts-fsrs; only lib/fact, lib/cli and the schemas of kinds import zod', () => {
    for (const file of [...lib, ...app]) {
      for (const from of importsOf(file)) {
        if (from === 'ts-fsrs') expect(file).toBe('lib/review/fsrs.ts')
        if (from === 'zod') expect(file).toMatch(/^lib\/(?:fact|cli|question\/kinds\/(?:.*schema.*))/)
        if (/schema(?:s|-parts)?$/.test(from)) expect(file).toMatch(/^lib\/(?:cli|question\/kinds)\//)
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

  test.each(app.filter((file) => file.startsWith('app/_components')))(
    '%s has no clock, chance or storage',
    (file) => {
      expect(codeOf(file)).not.toMatch(
        /localStorage|sessionStorage|Date\.now\(|Math\.random\(|new Date\(\)|setTimeout|setInterval/,
      )
    },
  )
})

describe('the code', () => {
  test.each([...lib, ...app])('%s holds one thing, and its types are not silenced', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(350)
    expect(codeOf(file)).not.toMatch(/\bas any\b|: any\b|as unknown as|@ts-(?:ignore|nocheck)/)
    if (!basename(file).startsWith('parse'))
      expect([file, /[\w)\]] as (?!const\b)[A-Z{(]/.test(wordlessCodeOf(file))]).toEqual([file, false])
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
