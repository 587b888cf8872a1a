import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A system whose zone, offset and running time a test sets; asking it for its zone is counted. */
const system = { zone: 'Europe/Berlin', offset: -60, running: 0, asked: 0 }

beforeEach(() => {
  vi.resetModules()
  Object.assign(system, { zone: 'Europe/Berlin', offset: -60, running: 0, asked: 0 })
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(() => system.offset)
  vi.spyOn(performance, 'now').mockImplementation(() => system.running)
  const { resolvedOptions } = Intl.DateTimeFormat.prototype
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    system.asked += 1
    return { ...resolvedOptions.call(this), timeZone: system.zone }
  })
})
afterEach(() => vi.restoreAllMocks())

const freshZone = async () => (await import('@/app/_platform/clock')).zone

test('the zone is asked of the system once for many steps', async () => {
  const zone = await freshZone()
  expect(Array.from({ length: 50 }, zone)).toEqual(Array.from({ length: 50 }, () => 'Europe/Berlin'))
  expect(system.asked).toBe(1)
})

test('who travels to another offset has the new zone at once', async () => {
  const zone = await freshZone()
  zone()
  Object.assign(system, { zone: 'Asia/Urumqi', offset: -360 })
  expect(zone()).toBe('Asia/Urumqi')
})

test('who travels to another zone of the same offset has it within a minute or so', async () => {
  const zone = await freshZone()
  zone()
  Object.assign(system, { zone: 'Europe/Paris', running: 61_000 })
  expect(zone()).toBe('Europe/Paris')
})
