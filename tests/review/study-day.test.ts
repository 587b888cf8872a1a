import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DAY,
  daysLater,
  shift,
  startOfStudyDay,
  studyDay,
  unshift,
  zoneProblem,
} from '@/lib/review/study-day'

const zones = [
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Chatham',
  'UTC',
]
const clock = fc.record({ zone: fc.constantFrom(...zones), dayTurn: fc.integer({ min: 0, max: 12 }) })
/** Nights in which the clocks of these zones change, at any moment and near those nights. */
const CHANGES = [
  '2018-02-18',
  '2018-11-04',
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-11-01',
]
const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -36, max: 48 }), fc.nat(59))
  .map(([date, hours, minutes]) => Date.parse(`${date}T00:00Z`) + hours * 3_600_000 + minutes * 60_000)
const at = fc.oneof(fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2060, 0, 1) }), nearChange)
const day = fc.integer({ min: 15_400, max: 32_000 })

/** The date a wall calendar shows, as a count of days. */
function calendarDay(at: number, zone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at)
  return Date.parse(`${date}T00:00Z`) / DAY
}

const inZone = (zone: string) => (iso: string) => studyDay(Date.parse(iso), { zone, dayTurn: 4 })

describe('a study day', () => {
  test('is the date on the wall, as many hours ago as the day turns late', () => {
    fc.assert(
      fc.property(at, clock, (at, clock) => {
        expect(studyDay(at, clock)).toBe(calendarDay(at - clock.dayTurn * 3_600_000, clock.zone))
      }),
    )
  })

  test('has the wall’s clock in it, as many hours behind as the day turns late', () => {
    fc.assert(
      fc.property(at, clock, (at, clock) => {
        const turned = at - clock.dayTurn * 3_600_000
        const wall = new Intl.DateTimeFormat('sv-SE', {
          ...{ timeZone: clock.zone, dateStyle: 'short', timeStyle: 'medium' },
        }).format(turned)
        expect(Math.floor(shift(at, clock) / 1000)).toBe(Date.parse(`${wall.replace(' ', 'T')}Z`) / 1000)
      }),
    )
  })

  test('begins at its first moment and not a millisecond sooner', () => {
    fc.assert(
      fc.property(day, clock, (day, clock) => {
        const start = startOfStudyDay(day, clock)
        expect(studyDay(start, clock)).toBe(day)
        expect(studyDay(start - 1, clock)).toBe(day - 1)
      }),
    )
  })

  test('in Los Angeles the afternoon is one day, though UTC changes its date in it', () => {
    const on = inZone('America/Los_Angeles')
    expect(on('2026-01-05T15:30:00-08:00')).toBe(on('2026-01-05T16:30:00-08:00'))
  })

  test('in Tokyo a night lies between 22:00 and the next morning, though UTC has one date for both', () => {
    const on = inZone('Asia/Tokyo')
    expect(on('2026-01-06T08:00:00+09:00') - on('2026-01-05T22:00:00+09:00')).toBe(1)
  })

  test('two o’clock in the night still belongs to the day before', () => {
    const on = inZone('Asia/Kathmandu')
    expect(on('2026-01-06T02:00:00+05:45')).toBe(on('2026-01-05T20:00:00+05:45'))
    expect(on('2026-01-06T04:00:00+05:45')).toBe(on('2026-01-05T20:00:00+05:45') + 1)
  })

  test.each([
    [
      'America/Los_Angeles',
      '2026-03-07T22:00:00-08:00',
      '2026-03-08T03:30:00-07:00',
      '2026-03-08T09:00:00-07:00',
    ],
    [
      'America/Los_Angeles',
      '2026-10-31T22:00:00-07:00',
      '2026-11-01T01:30:00-08:00',
      '2026-11-01T09:00:00-08:00',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-04T22:00:00+11:00',
      '2026-04-05T01:45:00+10:30',
      '2026-04-05T09:00:00+10:30',
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-03T22:00:00+10:30',
      '2026-10-04T02:45:00+11:00',
      '2026-10-04T09:00:00+11:00',
    ],
  ])('a night of changing clocks in %s is one night', (zone, evening, night, morning) => {
    const on = inZone(zone)
    expect(on(night)).toBe(on(evening))
    expect(on(morning)).toBe(on(evening) + 1)
  })

  test('shifting there, back and there again ends at the same place', () => {
    fc.assert(
      fc.property(at, clock, (at, clock) => {
        const shifted = shift(at, clock)
        expect(shift(unshift(shifted, clock), clock)).toBe(shifted)
      }),
    )
  })

  test('a zone nobody knows is named, with an example of one', () => {
    expect(zoneProblem('Mars/Olympus')).toContain('"Mars/Olympus" is no time zone')
    expect(zoneProblem('Asia/Kathmandu')).toBeUndefined()
  })
})

describe('days later', () => {
  test('is that many study days later', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 800 }), clock, (at, days, clock) => {
        expect(studyDay(daysLater(at, days, clock), clock)).toBe(studyDay(at, clock) + days)
      }),
    )
  })

  test('is the same time on the wall, across a change of clocks', () => {
    const clock = { zone: 'America/Los_Angeles', dayTurn: 4 }
    const later = daysLater(Date.parse('2026-03-05T18:00:00-08:00'), 7, clock)
    expect(later).toBe(Date.parse('2026-03-12T18:00:00-07:00'))
    const night = daysLater(Date.parse('2026-03-07T05:10:00-08:00'), 1, clock)
    expect(night).toBe(Date.parse('2026-03-08T05:10:00-07:00'))
  })

  test('is a little off the wall time where that would fall into the night before', () => {
    const clock = { zone: 'America/Los_Angeles', dayTurn: 4 }
    const later = daysLater(Date.parse('2026-03-07T04:30:00-08:00'), 1, clock)
    expect(later).toBe(Date.parse('2026-03-08T05:30:00-07:00'))
  })
})
