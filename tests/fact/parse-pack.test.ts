import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matcherOf } from '@/lib/fact/matcher'
import { packSchema } from '@/lib/fact/pack'
import { parsePack } from '@/lib/fact/parse-pack'
import { formatProblem } from '@/lib/fact/problem'
import { syntheticPack } from '../bench/synthetic-pack'
import { changed, goodPack } from './good-pack'

function problemsOf(input: unknown): string[] {
  const parsed = parsePack(input)
  return parsed.ok ? [] : parsed.problems.map(formatProblem)
}

/** The good pack as JSON with the value at a path replaced. */
function withValue(path: (string | number)[], value: unknown): unknown {
  const pack: unknown = JSON.parse(JSON.stringify(goodPack))
  let at: unknown = pack
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key)
  Reflect.set(Object(at), path[path.length - 1] ?? '', value)
  return pack
}

describe('a good pack', () => {
  test('comes back as it is', () => {
    expect(parsePack(goodPack)).toEqual({ ok: true, pack: goodPack })
  })

  test('comes back the same after a round trip through JSON', () => {
    expect(parsePack(JSON.parse(JSON.stringify(goodPack)))).toEqual({ ok: true, pack: goodPack })
  })

  test('of any size that the generator makes has no problems', () => {
    expect(problemsOf(syntheticPack(300, 1))).toEqual([])
    expect(problemsOf(syntheticPack(3000, 2))).toEqual([])
  })
})

describe('what is wrong is said with place and cure', () => {
  test.each([
    [
      'a text that is missing',
      ['facts', 3, 'text'],
      undefined,
      'facts[3] "chair-orla" → text: is missing. Add it: a text.',
    ],
    ['a number where a text belongs', ['title'], 7, 'title: is 7. Make it a text.'],
    ['a text where a number belongs', ['version'], '1', 'version: is "1". Make it a number.'],
    [
      'not a number',
      ['facts', 9, 'amount', 'value'],
      Number.NaN,
      'facts[9] "all-people" → amount → value: is NaN. Make it a number.',
    ],
    [
      'a paragraph nought',
      ['facts', 0, 'citations', 0, 'paragraph'],
      0,
      'facts[0] "rising-began-3-may" → citations[0] → paragraph: 0 is too small. Use a number above 0.',
    ],
    [
      'a citation that points nowhere',
      ['facts', 0, 'citations', 0],
      { source: 'chronicle' },
      'facts[0] "rising-began-3-may" → citations[0]: does not say where in the source it stands. Write {source, section, paragraph} with paragraphs counted from 1, {source, infobox} or {source, table, row}.',
    ],
    [
      'no citation',
      ['facts', 0, 'citations'],
      [],
      'facts[0] "rising-began-3-may" → citations: is empty. Write at least one.',
    ],
    [
      'a day that no calendar has',
      ['facts', 0, 'time'],
      '1901-02-30',
      'facts[0] "rising-began-3-may" → time: "1901-02-30" will not do. Write the time as EDTF: 1944-11-12, 1944-11, 1944, 1944-22, 1944/1946, ../1944-10-03, 1945-09~.',
    ],
    [
      'an interval that ends before it begins',
      ['facts', 4, 'time'],
      '1902/1901',
      'facts[4] "captain-tove" → time: "1902/1901" will not do. Write the time as EDTF: 1944-11-12, 1944-11, 1944, 1944-22, 1944/1946, ../1944-10-03, 1945-09~.',
    ],
    [
      'an id with a space',
      ['entities', 0, 'id'],
      'north mark',
      'entities[0] "north mark" → id: "north mark" is not well formed. Use lower-case letters, digits and single hyphens, as in minister-of-finance.',
    ],
    [
      'a kind that is none',
      ['facts', 0, 'kind'],
      'rumour',
      'facts[0] "rising-began-3-may" → kind: "rumour" is not known here. Use one of "event", "office", "ethnicity", "share", "count", "relation", "cause".',
    ],
    [
      'a format from elsewhere',
      ['format'],
      'apkg',
      'format: "apkg" is not known here. Use one of "annals-pack/1", "annals-pack/2".',
    ],
    [
      'an address that is none',
      ['sources', 0, 'url'],
      'chronicle',
      'sources[0] "chronicle" → url: "chronicle" is no web address. Write it in full, with https://.',
    ],
    [
      'a field that no pack has',
      ['facts', 0, 'score'],
      1,
      'facts[0] "rising-began-3-may": has what no pack has: "score". Correct its spelling or take it out.',
    ],
  ] as const)('%s', (_name, path, value, problem) => {
    expect(problemsOf(withValue([...path], value))).toContain(problem)
  })

  test('all at once, also what the rules find beside what cannot be read', () => {
    const pack = changed(({ facts, entities }) => {
      Reflect.deleteProperty(Object(facts[0]), 'time')
      Reflect.set(Object(facts[3]), 'text', 'No full stop')
      Reflect.set(Object(entities[11]), 'within', 'nowhere')
    })
    const places = problemsOf(pack).map((line) => line.split(': ')[0])
    expect(places).toEqual([
      'facts[0] "rising-began-3-may" → time',
      'entities[11] "kell"',
      'facts[3] "chair-orla"',
    ])
  })

  test('what points to a part that cannot be read is not reported again', () => {
    const pack = withValue(['entities', 4, 'name'], 5)
    expect(problemsOf(pack)).toEqual(['entities[4] "orla-brandt" → name: is 5. Make it a text.'])
  })

  test('with the file of the topic, where it is known', () => {
    const parsed = parsePack(
      withValue(['facts', 3, 'text'], 'No full stop'),
      (topic) => `content/x/${topic}.ts`,
    )
    expect(parsed.ok ? [] : parsed.problems.map(({ file }) => file)).toEqual(['content/x/rise.ts'])
  })
})

describe('hostile input', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  const ring: Record<string, unknown> = {}
  ring.facts = [ring]
  ring.self = ring

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a list', []],
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    ['a big integer', 10n],
    ['a ring', ring],
    ['lists a hundred thousand levels deep', deep(100_000)],
    ['such lists as facts', { ...goodPack, facts: deep(100_000) }],
    [
      'a getter that throws',
      {
        get facts() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    ['facts that are one number', { ...goodPack, facts: 7 }],
    ['holes among the facts', { ...goodPack, facts: new Array(10) }],
  ])('%s is refused, not thrown', (_name, input) => {
    const parsed = parsePack(input)
    expect(parsed.ok).toBe(false)
    expect(problemsOf(input).length).toBeGreaterThan(0)
  })

  test('a key __proto__ is refused and pollutes nothing', () => {
    const text = JSON.stringify(goodPack).replace(
      '"kind":"event"',
      '"__proto__":{"polluted":true},"kind":"event"',
    )
    expect(problemsOf(JSON.parse(text))).toContain(
      'facts[0] "rising-began-3-may": has what no pack has: "__proto__". Correct its spelling or take it out.',
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('ids named like what every object has are ids like others', () => {
    const pack = changed(({ facts }) => {
      for (const id of ['constructor', 'to-string', 'has-own-property']) {
        facts.push({
          id,
          topic: 'rise',
          kind: 'ethnicity',
          person: 'constructor',
          people: 'marsh',
          text: 'So.',
          citations: [{ source: 'chronicle', infobox: 'x' }],
        })
      }
    })
    expect(problemsOf(pack)[0]).toMatch(/the pack has no entity "constructor"/)
  })

  test('a hundred thousand broken facts are a hundred thousand problems', () => {
    const facts = Array.from({ length: 100_000 }, (_, i) => ({ id: `f-${i}` }))
    const parsed = parsePack({ ...goodPack, facts })
    expect(parsed.ok ? 0 : parsed.problems.length).toBeGreaterThanOrEqual(100_000)
  })

  test('a hundred thousand facts that break a rule are told all the same', () => {
    const [fact] = goodPack.facts
    const facts = Array.from({ length: 100_000 }, () => ({ ...fact, text: 'No end' }))
    const parsed = parsePack({ ...goodPack, facts })
    expect(parsed.ok ? 0 : parsed.problems.length).toBeGreaterThanOrEqual(200_000)
  })

  test('whatever is put into a good pack, the answer is a pack or problems with place, what and cure', () => {
    const paths = pathsOf(goodPack)
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.anything({ withNullPrototype: true, withSparseArray: true }),
        (path, value) => {
          const parsed = parsePack(withValue(path, value))
          if (parsed.ok) return
          expect(parsed.problems.length).toBeGreaterThan(0)
          for (const { place, what, cure } of parsed.problems) expect(place && what && cure).toBeTruthy()
        },
      ),
      { numRuns: 500 },
    )
  })

  test('the quick look at a pack never lets pass what the schema refuses', () => {
    const matches = matcherOf(packSchema)
    const paths = pathsOf(goodPack)
    const values = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.double(),
      fc.constantFrom('', ' ', 'a ', '1901', 'A', -0, 1.5, [], {}, null, undefined),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const pack = withValue(path, value)
        if (matches(pack)) expect(packSchema.safeParse(pack).success).toBe(true)
      }),
      { numRuns: 2000 },
    )
    expect(matches(goodPack)).toBe(true)
  })
})

/** Every place of a value, lists and objects themselves among them. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const here = path.length === 0 ? [] : [path]
  if (Array.isArray(value)) return [...here, ...value.flatMap((one, i) => pathsOf(one, [...path, i]))]
  if (typeof value !== 'object' || value === null) return here
  return [...here, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
}
