import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBackup } from '@/lib/progress/backup'
import { fakeStorage, open } from './world'

// What released versions stored. A fixture is never changed: a later version must find the same in it.
const FOLDER = 'tests/fixtures/progress'

test.each(readdirSync(FOLDER))(
  '%s opens with the meaning it was written with, and what is damaged in it apart',
  (file) => {
    const { stored, backup, comesTo } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    const store = open(fakeStorage(new Map(Object.entries<string>(stored))), 'later')
    const { memories, settings, aside, days, problems } = store.progress()
    const found = { memories: [...memories], settings, aside: [...aside], days: [...days] }
    expect({ entries: store.entries(), ...found }).toEqual(comesTo)
    expect(problems.map(({ problem }) => problem)).toEqual(['damaged'])
    expect(readBackup(backup)).toMatchObject({ ok: true, entries: comesTo.entries })
  },
)
