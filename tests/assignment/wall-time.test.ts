import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, wallTimeOf } from '@/lib/assignment/compose/wall-time'

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Asia/Almaty',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]
const minute = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  .map((one) => one * 60_000)

test('a clock in any zone shows at the moment found just what was asked for', () => {
  fc.assert(
    fc.property(minute, fc.constantFrom(...ZONES), (at, zone) => {
      const shown = wallTimeOf(at, zone)
      const found = momentOf(shown, zone)
      expect(found === undefined ? undefined : wallTimeOf(found, zone)).toEqual(shown)
      expect(found).toBeLessThanOrEqual(at)
    }),
  )
})

test('a time that a clock leaps over is as long after the leap as it was to be', () => {
  const at = momentOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')
  expect(at).toBe(Date.UTC(2026, 2, 29, 1, 30))
})

test('what is no time has no moment, and a zone that is not known counts as UTC', () => {
  for (const [date, time] of [
    ['', '12:00'],
    ['2026-11-30', ''],
    ['2026-02-30', '18:00'],
    ['soon', '12:00'],
    ['2026-13-01', '12:00'],
  ] as const)
    expect(momentOf({ date, time }, 'UTC')).toBeUndefined()
  expect(momentOf({ date: '2026-11-30', time: '18:00' }, 'No/Where')).toBe(Date.UTC(2026, 10, 30, 18))
})
