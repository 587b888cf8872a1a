import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { releases } from '@/app/_store/published'
import { pack } from '@/content/second-east-turkestan-republic'
import { readLink, writeLink } from '@/lib/assignment/link/link'
import { PACKS_IN_LINKS } from '@/lib/assignment/link/settings-in-bits'
import { packFile } from '@/lib/cli/pack-file'
import { KINDS } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { frozenPack } from '../question/packs'

/**
 * Links as they were given out, with what they held. They are never made anew: code that reads them otherwise changes
 * the quizzes that people have. The packs are those they were made from.
 */
type Frozen = { link: string; settings: object; questions: { kind: string }[] }

const FORMATS = [1, 2]
const linksOf = (format: number): Frozen[] =>
  JSON.parse(readFileSync(`tests/fixtures/assignment/links-${format}.json`, 'utf8'))

describe.each(FORMATS)('old links to a pack of format %i show their old questions', (format) => {
  const index = frozenPack(format)
  const frozen = linksOf(format)

  test.each(frozen)('$settings.title', async ({ link, settings, questions }) => {
    const read = await readLink(link, async () => index)
    if (!read.ok) throw new Error(read.what)
    const { questions: named, ...others } = read.assignment
    expect(others).toEqual(settings)
    const shown = named.map((one) =>
      JSON.parse(JSON.stringify(remakeQuestion(index, one)), (key, value) =>
        key === 'seed' ? undefined : value,
      ),
    )
    expect(shown).toEqual(questions)
  })

  test('and today they are written as they were', async () => {
    for (const { link } of frozen) {
      const read = await readLink(link, async () => index)
      expect(read.ok && (await writeLink(index, read.assignment))).toBe(link)
    }
  })
})

test('there are old links of every kind that a link can hold', () => {
  const kinds = new Set(
    FORMATS.flatMap(linksOf).flatMap(({ questions }) => questions.map(({ kind }) => kind)),
  )
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(['flip'])
})

test('the app asks for every pack that was released, and for the one that it ships', () => {
  const released: Record<string, string> = JSON.parse(
    readFileSync('tests/fixtures/released-packs.json', 'utf8'),
  )
  const files = releases.map(({ path }) => `public${path}`)
  for (const file of [...Object.keys(released), packFile(pack)]) expect(files).toContain(file)
  for (const release of releases) expect(`public${release.path}`).toBe(packFile(release))
})

test('the pack that is shipped is named in links by its place', () => {
  expect(PACKS_IN_LINKS).toContain(pack.id)
})
