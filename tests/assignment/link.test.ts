import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assignment } from '@/lib/assignment/assignment'
import { dueInLink } from '@/lib/assignment/link/due-in-link'
import { LIMITS, readLink, writeLink } from '@/lib/assignment/link/link'
import { questionsSum } from '@/lib/assignment/questions-sum'
import type { PackIndex } from '@/lib/card/pack-index'
import { checksum } from '@/lib/progress/checksum'
import { fromBase64url, toBase64url } from '@/lib/progress/squeeze'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import { below, chanceOf, pick } from '@/lib/question/chance'
import { packs, shipped } from '@/tests/question/packs'
import { assignmentWith, drawQuestions } from './drawn'

const ADDRESS = 'https://annals.school.example/quiz/history'.padEnd(45, 'x')
const DUE = { at: Date.UTC(2026, 11, 4, 22, 0), zone: 'Asia/Almaty' }
const INSTRUCTIONS =
  'Read sections 2 and 3 once more before you begin. Work alone, take your time, and look at each answer before you go on.'

const ofShipped = async ({ id, version }: Assignment['pack']) =>
  id === shipped.pack.id && version === shipped.pack.version ? shipped : undefined

function sumOf(text: string): string {
  const hex = checksum(text) ?? ''
  return toBase64url(Uint8Array.from([0, 2, 4, 6], (at) => Number.parseInt(hex.slice(at, at + 2), 16)))
}

async function read(text: string): Promise<Assignment> {
  const link = await readLink(text, ofShipped)
  if (!link.ok) throw new Error(link.what)
  return link.assignment
}

async function problem(text: string, find = ofShipped): Promise<string> {
  const link = await readLink(text, find)
  if (!link.ok) expect(link.cure).toMatch(/\.$/)
  return link.ok ? 'read' : link.what
}

describe('what is written is read again', () => {
  test.each(packs)('every card in every kind of %s', async (_name, index: PackIndex) => {
    const { id, version } = index.pack
    const questions = index.cards.flatMap((card) =>
      kindsFor(index, card).flatMap((kind) =>
        kind === 'flip' ? [] : ['1', '2'].map((seed) => drawQuestion(index, card, kind, seed)),
      ),
    )
    for (let at = 0; at < questions.length; at += LIMITS.questions) {
      const written = assignmentWith(questions.slice(at, at + LIMITS.questions), { pack: { id, version } })
      const link = await readLink(await writeLink(index, written), async () => index)
      expect(link).toEqual({ ok: true, assignment: written, index })
      if (link.ok) expect(questionsSum(link.assignment.questions)).toBe(questionsSum(written.questions))
    }
  })

  test('all settings, at their ends and between', async () => {
    const questions = drawQuestions(shipped, 3, 'settings')
    const line = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[^\p{L}\p{N}.!?]/gu, ''))
    const settings = fc.record({
      id: fc.stringMatching(/^[0-9a-z]{10}$/),
      title: line,
      instructions: fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n').trim()),
      variant: fc.constantFrom('A', 'B', 'C', 'D', null),
      due: fc.option(
        fc.record({
          at: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }),
          zone: fc.constantFrom('UTC', 'Asia/Almaty', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'),
        }),
      ),
      minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      attempts: fc.option(fc.integer({ min: 1, max: 9 })),
      feedback: fc.constantFrom('at once', 'at the end', 'after the due date'),
      shuffled: fc.boolean(),
      passMark: fc.option(fc.integer({ min: 1, max: 100 })),
      largeText: fc.boolean(),
    } as const)
    await fc.assert(
      fc.asyncProperty(settings, async (changes) => {
        const written = assignmentWith(questions, changes)
        const link = await writeLink(shipped, written)
        expect(link).toMatch(/^1[A-Za-z0-9_-]+$/)
        expect(await read(link)).toEqual(written)
        expect(dueInLink(link)).toBe(written.due?.at ?? null)
      }),
      { numRuns: 300 },
    )
  })
})

describe('length of the complete link', () => {
  test.each([
    [
      '25 questions with instructions, a due date and a time limit',
      25,
      2000,
      { instructions: INSTRUCTIONS, due: DUE, minutes: 30 },
    ],
    ['10 questions without instructions', 10, 600, {}],
  ])('%s', async (name, many, most, changes) => {
    const lengths: number[] = []
    for (let seed = 0; seed < 200; seed += 1) {
      const assignment = assignmentWith(drawQuestions(shipped, many, `length ${seed}`), changes)
      lengths.push(`${ADDRESS}#${await writeLink(shipped, assignment)}`.length)
    }
    lengths.sort((a, b) => a - b)
    const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]
    console.log(`${name}: least ${at(0)}, median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} characters`)
    expect(at(1)).toBeLessThanOrEqual(most)
  })
})

describe('what programs do to links on the way', () => {
  test('is taken out again', async () => {
    const written = assignmentWith(drawQuestions(shipped, 25, 'messenger'), { instructions: INSTRUCTIONS })
    const link = await writeLink(shipped, written)
    const url = `${ADDRESS}#${link}`
    const wrapped = (mark: string) => url.replace(/.{76}/g, `$&${mark}`)
    for (const text of [
      link,
      `#${link}`,
      url,
      `  ${url}\n`,
      `<${url}>`,
      `Here is the quiz: ${url}. Good luck!`,
      `Quiz (${url})`,
      `Quiz: "${url}"\n\nIt is due on Friday.\n`,
      wrapped('\n'),
      wrapped('\r\n'),
      wrapped('=\r\n'),
      `> ${wrapped('\n> ')}\n> Good luck!`,
      wrapped(' '),
      wrapped('\u200b'),
      url.replace('#', '%23'),
      `https://safe.example/?url=${encodeURIComponent(url)}&data=1`,
      `Lesson #3: ${url} and be #curious`.replace(' and be #curious', ' and be curious'),
    ])
      expect([text, await read(text)]).toEqual([text, written])
  })
})

describe('what cannot be read is said', () => {
  const written = assignmentWith(drawQuestions(shipped, 5, 'said'))

  test('cut off anywhere', async () => {
    const link = await writeLink(shipped, written)
    for (let length = 1; length < link.length; length += 1)
      expect(await problem(`${ADDRESS}#${link.slice(0, length)}`)).toContain('not whole')
  })

  test('of a newer version, of an unknown pack, of one that cannot be fetched, and nothing of ours', async () => {
    const link = await writeLink(shipped, written)
    const newer = `2${link.slice(1, -6)}`
    expect(await problem(newer + sumOf(newer))).toContain('newer version')
    expect(await problem(link, async () => undefined)).toContain('does not have')
    const other: PackIndex = { ...shipped, pack: { ...shipped.pack, version: 99 } }
    expect(await problem(link, async () => other)).toContain('does not have')
    const offline = async () => {
      throw new Error('offline')
    }
    expect(await problem(link, offline)).toContain('could not be fetched')
    for (const text of [
      '',
      '#',
      'hello',
      'https://example.com/',
      'https://example.com/#top',
      '🙂'.repeat(9999),
    ])
      expect(await problem(text)).toContain('not a quiz link')
  })

  test('a question that cannot be made any more', async () => {
    const [first, ...rest] = written.questions
    const draw = { stem: 0, texts: ['What the pack', 'does not', 'have at', 'all'] }
    const card = shipped.cards.find((one) => kindsFor(shipped, one).includes('choice'))?.id ?? ''
    const changed = [...rest, { card, kind: 'choice' as const, draw }]
    expect(first).toBeDefined()
    expect(await problem(await writeLink(shipped, { ...written, questions: changed }))).toContain('no longer')
  })

  test('what no link can hold is not written', async () => {
    const [question] = written.questions
    if (!question) throw new Error('no question')
    const flip = { card: question.card, kind: 'flip' as const, draw: { stem: 0 } }
    for (const changes of [
      { questions: [] },
      { questions: Array.from({ length: 61 }, () => question) },
      { questions: [flip] },
      { minutes: 0 },
      { minutes: 2.5 },
      { attempts: 10 },
      { passMark: 101 },
      { id: 'short' },
      { publicKey: 'AAAA' },
      { due: { at: Date.UTC(1999, 0), zone: 'UTC' } },
      { due: { at: Number.NaN, zone: 'UTC' } },
    ])
      await expect(writeLink(shipped, { ...written, ...changes })).rejects.toThrow()
  })
})

test('texts are cut and freed of what a reader does not see; a zone that nobody knows is UTC', async () => {
  const questions = drawQuestions(shipped, 1, 'texts')
  const assignment = await read(
    await writeLink(
      shipped,
      assignmentWith(questions, {
        title: `\u202eQuiz\u0000 <b>one</b>\n\u2066 two\u200b ${'x'.repeat(200)}`,
        instructions: `One\r\n\r\ntwo\u200f\u0007${'🙂'.repeat(700)}`,
        due: { at: DUE.at, zone: 'Mars/Olympus_Mons' },
      }),
    ),
  )
  expect(assignment.title).toMatch(/^Quiz <b>one<\/b> two x+$/)
  expect(assignment.title.length).toBe(LIMITS.title)
  expect(assignment.instructions).toMatch(/^One\n\ntwo(?:🙂)+$/u)
  expect(assignment.instructions.length).toBeLessThanOrEqual(LIMITS.instructions)
  expect(assignment.due).toEqual({ at: DUE.at, zone: 'UTC' })
})

describe('hostile links', () => {
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

  test('10,000 random and mutated ones are never an exception and never another quiz', async () => {
    const chance = chanceOf('mutated')
    const links = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const written = assignmentWith(drawQuestions(shipped, 5 + i, `hostile ${i}`))
        return writeLink(shipped, written)
      }),
    )
    const digit = () => DIGITS.charAt(below(chance, 64))
    const said = new Map<string, number>()
    for (let i = 0; i < 10_000; i += 1) {
      const link = pick(chance, links) ?? ''
      const at = below(chance, link.length)
      const to = at + 1 + below(chance, 12)
      const changed = [
        () => link.slice(0, at) + digit() + link.slice(at + 1),
        () => link.slice(0, at) + digit() + link.slice(at),
        () => link.slice(0, at) + link.slice(to),
        () => link.slice(0, at) + link.slice(at, to).split('').reverse().join('') + link.slice(to),
        () => link.slice(0, at) + (pick(chance, links) ?? '').slice(at),
        () => link.slice(0, at) + link.charAt(at).toLowerCase() + link.slice(at + 1).toUpperCase(),
        () => Array.from({ length: below(chance, 900) }, digit).join(''),
        () => `1${Array.from({ length: below(chance, 900) }, digit).join('')}`,
      ][below(chance, 8)]?.()
      if (changed === undefined || links.includes(changed)) continue
      const what = await problem(`#${changed}`)
      said.set(what, (said.get(what) ?? 0) + 1)
      expect([changed, what]).not.toEqual([changed, 'read'])
    }
    console.log(Object.fromEntries(said))
  })

  test('10,000 with a right checksum are never an exception, and what they ask the pack can ask', async () => {
    const chance = chanceOf('forged')
    let link = ''
    const outcomes = new Map<string, number>()
    for (let i = 0; i < 10_000; i += 1) {
      const many = 1 + below(chance, 8)
      if (i % 50 === 0) link = await writeLink(shipped, assignmentWith(drawQuestions(shipped, many, `${i}`)))
      const bytes = fromBase64url(link.slice(1, -6)) ?? new Uint8Array()
      // The key and what stands before it are left, or hardly anything else would ever be reached.
      const flips = 1 + below(chance, 3)
      for (let flip = 0; flip < flips; flip += 1) {
        const at = below(chance, 4) === 0 ? below(chance, bytes.length) : 120 + below(chance, bytes.length)
        const byte = bytes[at]
        if (byte !== undefined) bytes[at] = byte ^ (1 << below(chance, 8))
      }
      const body = `1${toBase64url(bytes)}`
      const result = await readLink(body + sumOf(body), ofShipped)
      const what = result.ok ? 'read' : result.what
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1)
      if (result.ok) {
        const again = await writeLink(shipped, result.assignment)
        expect(await read(again)).toEqual(result.assignment)
      }
    }
    console.log(Object.fromEntries(outcomes))
  })

  test('any text and any bytes at all have an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.uint8Array({ maxLength: 600 }),
        async (text, bytes) => {
          const body = `1${toBase64url(bytes)}`
          for (const one of [text, `#${text}`, `#1${text}`, body, body + sumOf(body)]) {
            await problem(one)
            expect(() => dueInLink(one)).not.toThrow()
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  // At a cost that grows with the square of the length this would not come to an end.
  test('a megabyte of text is read to its end', async () => {
    for (const piece of ['a', '1', ' a', '#1', '>\n1a', '%23'])
      expect(await problem(`#1${piece.repeat(500_000)}`)).not.toBe('')
  })
})
