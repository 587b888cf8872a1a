import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePack } from '@/lib/fact/parse-pack'
import { RULES } from '@/lib/fact/rules'
import { goodPack } from './good-pack'

const NO_RULES = ['index.ts', 'rule.ts']
const files = readdirSync('lib/fact/rules').filter((file) => !NO_RULES.includes(file))

describe('the rules of content', () => {
  test('each file is one rule of the list, and the list has no other', () => {
    expect(RULES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  test.each(files)('%s has a test that breaks it', (file) => {
    expect(existsSync(`tests/fact/rules/${file.replace('.ts', '.test.ts')}`)).toBe(true)
  })

  test('the pack that all of them are tried on keeps all of them', () => {
    const parsed = parsePack(goodPack)
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
  })
})
