import { describe, expect, test } from 'vitest'
import type { Asked, Outcome } from '@/lib/cli/command'
import { COMMANDS } from '@/lib/cli/commands'
import type { Question } from '@/lib/question/question'
import { shipped } from '@/tests/question/packs'
import { rightAnswer } from '@/tests/question/right-answer'

function run(name: string, flags: Asked['flags'] = {}, input = ''): Outcome {
  const command = COMMANDS[name]
  if (!command) throw new Error(`no command ${name}`)
  return command.run(shipped, { flags, input, zone: 'UTC' })
}

/** The data of a run that went well, as `--json` prints it. */
function data(outcome: Outcome): unknown[] {
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'))
  return outcome.lines.map(({ json }) => JSON.parse(JSON.stringify(json)))
}

describe('check', () => {
  test('counts every fact once by its kind, and every card', () => {
    const [counted] = data(run('check'))
    expect(counted).toMatchObject({
      facts: shipped.pack.facts.length,
      cards: shipped.cards.length,
      cardsByQuestionKind: { flip: shipped.cards.length },
      problems: [],
    })
  })
})

describe('facts, cards and entities', () => {
  test.each([
    ['facts', shipped.pack.facts.length],
    ['cards', shipped.cards.length],
    ['entities', shipped.pack.entities.length],
  ])('%s gives each of them, with where it stands', (name, count) => {
    const lines = data(run(name))
    expect(lines).toHaveLength(count)
    if (name !== 'entities')
      for (const line of lines)
        expect(line).toMatchObject({ where: expect.arrayContaining([expect.stringContaining('Wikipedia')]) })
  })
})

describe('questions', () => {
  test('the same seed gives the same questions, another seed others', () => {
    const ask = (seed: string) => data(run('questions', { seed, count: '50' }))
    expect(ask('a')).toEqual(ask('a'))
    expect(ask('a')).not.toEqual(ask('b'))
  })

  test('are of the kind and topic that were asked for, and not sensitive unless that was asked for', () => {
    for (const line of data(run('questions', { seed: 'x', count: '300', kind: 'flip', topic: 'violence' }))) {
      expect(line).toMatchObject({ kind: 'flip', citations: expect.any(Array) })
    }
    const cardsOf = (flags: Asked['flags']) =>
      data(run('questions', { seed: 'x', count: '3000', ...flags })).map((line) => Object(line).card)
    const sensitive = (ids: unknown[]) => ids.filter((id) => shipped.card.get(String(id))?.sensitive).length
    expect(sensitive(cardsOf({}))).toBe(0)
    expect(sensitive(cardsOf({ sensitive: true }))).toBeGreaterThan(0)
  })

  test.each([
    [{}, '--seed is missing'],
    [{ seed: 'x', count: '0' }, '--count'],
    [{ seed: 'x', count: 'many' }, '--count'],
    [{ seed: 'x', kind: 'riddle' }, '--kind riddle'],
    [{ seed: 'x', topic: 'atlantis' }, '--topic atlantis'],
  ])('with %j says what is wrong', (flags, problem) => {
    const outcome = run('questions', flags)
    expect(outcome.ok ? '' : outcome.problems.join()).toContain(problem)
  })
})

test('wording reads every question of the pack, and finds nothing wrong', () => {
  const [read] = data(run('wording', { count: '1' }))
  expect(read).toEqual({ questions: expect.any(Number), problems: 0, doubts: expect.any(Number) })
})

describe('judge', () => {
  test('takes questions as they were printed, and judges each key right', () => {
    const lines = data(run('questions', { seed: 'judge', count: '400' })).map((line) => JSON.stringify(line))
    const asked = lines.map((line): Question => JSON.parse(line))
    const input = asked
      .map((question) => JSON.stringify({ question, answer: rightAnswer(question) }))
      .join('\n')
    for (const verdict of data(run('judge', {}, input)))
      expect(verdict).toMatchObject({ worth: 'right', reason: expect.any(String) })
  })

  test.each([
    ['', 'nothing came'],
    ['{', 'line 1 is not JSON'],
    ['\n{"answer": 1}', 'line 2 lacks'],
    ['{"question": {"kind": "riddle"}, "answer": 1}', 'line 1 has no question of a known kind'],
  ])('of %j says the line and what is wrong with it', (input, problem) => {
    const outcome = run('judge', {}, input)
    expect(outcome.ok ? '' : outcome.problems.join()).toContain(problem)
  })
})

test('schedule answers what is no JSON with what it takes', () => {
  const outcome = run('schedule', {}, 'soon')
  expect(outcome.ok ? '' : outcome.problems.join()).toContain('"reviews"')
})
