import { expect, test } from 'vitest'
import { backupIsDue, changeCare, readCare } from '@/lib/progress/device/care'
import { DAY, fakeStorage, NOW } from './world'

test('what is remembered about backups is there again, and one change leaves the rest', () => {
  const storage = fakeStorage()
  changeCare(storage, { backup: { at: NOW, reviews: 7 }, asked: NOW })
  changeCare(storage, { putOff: NOW + 1 })
  expect(readCare(storage)).toEqual({ backup: { at: NOW, reviews: 7 }, asked: NOW, putOff: NOW + 1 })
  changeCare(storage, { asked: undefined })
  expect(readCare(storage)).not.toHaveProperty('asked')
})

test('what a later version remembers is not overwritten', () => {
  const values = new Map([['annals:care', 'annals-care 2 {}']])
  expect(changeCare(fakeStorage(values), { asked: NOW })).toBe(false)
  expect(values.get('annals:care')).toBe('annals-care 2 {}')
})

test('a reminder comes when much is in no backup and the last is old, and not for a week after it was put off', () => {
  const backup = { at: NOW, reviews: 100 }
  expect(backupIsDue({}, 199, NOW)).toBe(false)
  expect(backupIsDue({}, 200, NOW)).toBe(true)
  expect(backupIsDue({ backup }, 1_000, NOW + 13 * DAY)).toBe(false)
  expect(backupIsDue({ backup }, 299, NOW + 15 * DAY)).toBe(false)
  expect(backupIsDue({ backup }, 300, NOW + 15 * DAY)).toBe(true)
  expect(backupIsDue({ backup, putOff: NOW + 14 * DAY }, 300, NOW + 15 * DAY)).toBe(false)
  expect(backupIsDue({ backup, putOff: NOW + 14 * DAY }, 300, NOW + 22 * DAY)).toBe(true)
})
