import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBackup } from '@/lib/progress/device/backup'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { fakeStorage, open, seen } from './world'

// What released versions stored. A fixture is never changed: a later version must find the same in it.
const FOLDER = 'tests/fixtures/progress'

function fixture(file: string) {
  const { stored, backup, comesTo } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  return { values: new Map(Object.entries<string>(stored)), backup, comesTo }
}

const sorted = (pairs: [string | number, unknown][]) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))

test.each(readdirSync(FOLDER))(
  '%s opens with the meaning it was written with, and what is damaged in it apart',
  async (file) => {
    const { values, backup, comesTo } = fixture(file)
    const { entries, memories, days, settings, ...others } = comesTo
    const store = open(fakeStorage(values), 'later')
    expect(seen(store)).toMatchObject({
      memories: sorted(memories),
      days: sorted(days),
      settings: { ...DEFAULT_SETTINGS, ...settings },
      ...others,
    })
    expect(store.entries()).toEqual(entries)
    expect(store.progress().problems.map(({ problem }) => problem)).toEqual(['damaged'])
    expect(await readBackup(backup)).toMatchObject({ ok: true, entries })
  },
)

test('what version 1 did not count is counted from its log, whatever its snapshot knew', () => {
  const log = open(fakeStorage(fixture('v1-log.json').values), 'later')
  expect(seen(log).mixedUp).toEqual([['president-tore:who', [['Hakim Beg Khōja \\ “二”', 1]]]])
  const { values } = fixture('v1-snapshot.json')
  expect(values.get('annals:snapshot')).toMatch(/^annals-snapshot 1 /)
  const both = [
    ['Hakim Beg Khōja “二”', 1],
    ['alihan-tore', 1],
  ]
  expect(seen(open(fakeStorage(values), 'later')).mixedUp).toEqual([
    ['declared-12-november:when', both],
    ['größe:who', [both[0], ['alihan-tore', 2]]],
    ['president-tore:who', both],
  ])
})
