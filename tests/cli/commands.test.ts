import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Asked, Line } from '@/lib/cli/command'
import { COMMANDS } from '@/lib/cli/commands'
import { KINDS } from '@/lib/question/question'

const index = indexPack(pack)

function run(name: string, flags: Asked['flags'] = {}, input = '') {
  const command = COMMANDS[name]
  if (!command) throw new Error(`no command ${name}`)
  return command.run(index, { flags, input, zone: 'UTC' })
}

function linesOf(name: string, flags?: Asked['flags'], input?: string): Line[] {
  const outcome = run(name, flags, input)
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'))
  return outcome.lines
}

function problemsOf(name: string, flags?: Asked['flags'], input?: string): string[] {
  const outcome = run(name, flags, input)
  return outcome.ok ? [] : outcome.problems
}

/** A field of a line's data. */
function field(line: Line | undefined, name: string): unknown {
  return Reflect.get(Object(line?.json), name)
}

describe('check', () => {
  test('counts every fact once by its kind, every card by the kinds that ask it, and lists every dispute', () => {
    const [line] = linesOf('check')
    const facts = Object.values(Object(field(line, 'factsByKind')))
    expect(facts.reduce((a, b) => Number(a) + Number(b), 0)).toBe(pack.facts.length)
    expect(field(line, 'cards')).toBe(index.cards.length)
    expect(Object.keys(Object(field(line, 'cardsByQuestionKind')))).toEqual([...KINDS])
    expect(field(line, 'disputes')).toHaveLength(pack.disputes.length)
    expect(line?.text).toContain('no problems')
  })
})

describe.each(['facts', 'cards', 'entities'])('%s', (name) => {
  const all = { facts: pack.facts, cards: index.cards, entities: pack.entities }[name] ?? []

  test('gives every one of them once, in the order of the pack', () => {
    expect(linesOf(name).map((line) => field(line, 'id'))).toEqual(all.map(({ id }) => id))
  })

  test('says of each where it stands in the source', () => {
    for (const line of linesOf(name)) {
      // A larger place may be there only for the smaller ones within it.
      const isNamed =
        name !== 'entities' ||
        (Array.isArray(field(line, 'facts')) && Object(field(line, 'facts')).length > 0)
      if (isNamed) expect(field(line, 'where')).not.toEqual([])
      expect(line.text).toContain(String(field(line, 'id')))
    }
  })
})

describe('questions', () => {
  test('are the same for the same seed, and others for another', () => {
    const asked = linesOf('questions', { seed: 'a', count: '200' })
    expect(linesOf('questions', { seed: 'a', count: '200' })).toEqual(asked)
    expect(linesOf('questions', { seed: 'b', count: '200' })).not.toEqual(asked)
  })

  test('are as many as asked for, also beyond the number of cards', () => {
    expect(linesOf('questions', { seed: 'a', count: '3000' })).toHaveLength(3000)
  })

  test('of the first as many as there are turns, no card is asked twice by one kind', () => {
    const asked = linesOf('questions', { seed: 'a', count: '300' }).map(
      (line) => `${field(line, 'card')} ${field(line, 'kind')}`,
    )
    expect(new Set(asked).size).toBe(300)
  })

  test.each([...KINDS])('of kind %s only, where that is asked', (kind) => {
    const kinds = linesOf('questions', { seed: 'a', count: '50', kind }).map((line) => field(line, 'kind'))
    expect(new Set(kinds)).toEqual(new Set([kind]))
  })

  test.each(pack.topics.map(({ id }) => id))('of topic %s only, where that is asked', (topic) => {
    const cards = linesOf('questions', { seed: 'a', count: '50', topic, sensitive: true }).map((line) =>
      String(field(line, 'card')),
    )
    expect(new Set(cards.map((card) => index.card.get(card)?.topic))).toEqual(new Set([topic]))
  })

  test('leave sensitive cards out, unless they are asked for', () => {
    const isSensitive = (line: Line) => index.card.get(String(field(line, 'card')))?.sensitive === true
    expect(linesOf('questions', { seed: 'a', count: '3000' }).filter(isSensitive)).toEqual([])
    expect(
      linesOf('questions', { seed: 'a', count: '3000', sensitive: true }).filter(isSensitive),
    ).not.toEqual([])
  })

  test('come with the citation in words', () => {
    for (const line of linesOf('questions', { seed: 'a', count: '200' }))
      expect(field(line, 'citations')).not.toEqual([])
  })

  test('cannot be asked without a seed, in no number, of no kind and of no topic; all is told at once', () => {
    const problems = problemsOf('questions', { count: '-1', kind: 'riddle', topic: 'weather' })
    expect(problems).toEqual([
      expect.stringContaining('--seed is missing'),
      expect.stringContaining('--count is "-1"; give a whole number'),
      `--kind riddle is none; there are ${KINDS.join(', ')}`,
      expect.stringMatching(/^--topic weather is none; there are republic, /),
    ])
  })
})

describe('judge', () => {
  const asked = (kind: string) =>
    linesOf('questions', { seed: 'j', count: '40', kind }).map(({ json }) => json)
  const input = (question: unknown, answer: unknown) => JSON.stringify({ question, answer })

  test.each(['typed', 'date', 'number'])('finds every key of a question of kind %s right', (kind) => {
    const lines = asked(kind).map((question) =>
      input(question, { kind, text: Reflect.get(Object(question), 'keys')[0] }),
    )
    const worths = linesOf('judge', {}, lines.join('\n')).map((line) => field(line, 'worth'))
    expect(new Set(worths)).toEqual(new Set(['right']))
  })

  test('finds the right option of a choice right, each other wrong, and says what the wrong one is', () => {
    for (const question of asked('choice')) {
      for (const option of Reflect.get(Object(question), 'options')) {
        const [verdict] = linesOf('judge', {}, input(question, { kind: 'choice', text: option.text }))
        expect(field(verdict, 'worth')).toBe(option.right ? 'right' : 'wrong')
        expect(field(verdict, 'reason')).not.toBe('')
      }
    }
  })

  test.each([null, 5, [], {}, { kind: 'choice' }, { text: null }, 'x'.repeat(100_000)])(
    'has a verdict for the answer %#',
    (answer) => {
      for (const kind of KINDS) {
        const [question] = asked(kind)
        const [verdict] = linesOf('judge', {}, input(question, answer))
        expect(['unanswered', 'right', 'partly', 'wrong']).toContain(field(verdict, 'worth'))
      }
    },
  )

  test('tells the number of every line that is none, and judges the others', () => {
    const good = input(asked('typed')[0], { text: 'x' })
    const outcome = run(
      'judge',
      {},
      ['nonsense', good, '', '{"answer":1}', '{"question":{"kind":"riddle"},"answer":1}'].join('\n'),
    )
    expect(outcome.lines).toHaveLength(1)
    expect(
      outcome.ok ? [] : outcome.problems.map((problem) => problem.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['line 1', 'line 4', 'line 5'])
  })

  test('says what to give when nothing came', () => {
    expect(problemsOf('judge')).toEqual([expect.stringContaining('nothing came on standard input')])
  })
})

describe('schedule', () => {
  test('writes one line a review, with what the app would do', () => {
    const reviews = [{ card: 'x', at: '2026-01-05T15:30:00Z', rating: 3 }]
    const [line] = linesOf('schedule', {}, JSON.stringify({ zone: 'UTC', fuzz: false, reviews }))
    expect(Object.keys(Object(line?.json))).toEqual([
      'card',
      'at',
      'stability',
      'difficulty',
      'interval',
      'due',
    ])
  })

  test('says what to give when the input is no JSON', () => {
    expect(problemsOf('schedule', {}, 'x')).toEqual([expect.stringContaining('standard input is not JSON')])
  })
})
