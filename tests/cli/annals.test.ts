import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { goodPack } from '../fact/good-pack'

const folder = mkdtempSync(join(tmpdir(), 'annals-'))
afterAll(() => rmSync(folder, { recursive: true }))

function annals(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/annals.mjs', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run annals', () => {
  test('ends with 0, and standard output holds nothing but the data', () => {
    const { status, stdout } = annals(['facts', '--json'])
    expect(status).toBe(0)
    for (const line of stdout.trimEnd().split('\n')) expect(Reflect.get(JSON.parse(line), 'id')).toBeTruthy()
  })

  test('writes tens of thousands of lines whole', () => {
    const { status, stdout } = annals(['questions', '--seed', 's', '--count', '30000', '--json'])
    expect(status).toBe(0)
    const lines = stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(30_000)
    expect(() => JSON.parse(lines[29_999] ?? '')).not.toThrow()
  })

  test.each([
    [['dance'], 'There is no command dance.'],
    [['constructor'], 'There is no command constructor.'],
    [['facts', '--loud'], "Unknown option '--loud'"],
    [['facts', '--seed', 's'], 'facts takes no --seed.'],
    [['questions', '--seed', 's', '--kind', 'riddle'], '--kind riddle is none; there are flip, '],
    [['check', 'no-such-file.json'], 'no-such-file.json cannot be read as a pack'],
  ])('%j ends with 1 and says why on standard error', (args, words) => {
    const { status, stdout, stderr } = annals(args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(words)
  })

  test('reads a pack from a file, for every command', () => {
    const path = file('good.json', JSON.stringify(goodPack))
    expect(annals(['check', path]).stdout).toContain('Northmark (northmark, version 1): no problems')
    expect(annals(['cards', '--pack', path, '--json']).stdout).toContain('"chair-orla:who"')
  })

  test('tells all problems of a pack with place and cure, and ends with 1', () => {
    const path = file('bad.json', JSON.stringify({ ...goodPack, title: 7, first: 'x:when' }))
    const { status, stderr } = annals(['check', path])
    expect(status).toBe(1)
    expect(stderr).toContain('title: is 7. Make it a text.')
    expect(stderr).toContain('first: there is no card "x:when". Name a card as <fact id>:<ask>')
  })

  test('tells of a pack that is no JSON, and of one that nests without end', () => {
    expect(annals(['check', file('text.json', 'Northmark')]).stderr).toContain('cannot be read as a pack')
    const deep = file('deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    expect(annals(['check', deep])).toMatchObject({ status: 1, stdout: '' })
  })

  test('judges what questions wrote', () => {
    const asked = annals(['questions', '--seed', 's', '--count', '5', '--kind', 'typed', '--json'])
      .stdout.trimEnd()
      .split('\n')
    const input = asked.map((line) => `{"question":${line},"answer":{"text":"nobody"}}`).join('\n')
    const { status, stdout } = annals(['judge', '--json'], input)
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => Reflect.get(JSON.parse(line), 'worth')),
    ).toEqual(Array(5).fill('wrong'))
  })
})
