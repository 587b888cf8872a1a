import { expect, test } from 'vitest'
import { readGivenFile } from '@/app/_platform/given-file'

test('a file is read as a text', async () => {
  const file = new File(['annals-backup'], 'a.txt', { type: 'text/plain' })
  expect(await readGivenFile(file)).toEqual({ holds: 'text', text: 'annals-backup' })
})

test('a file past 64 MB is not even read, and one that has gone since is unreadable', async () => {
  const large = new File([], 'a.txt')
  Object.defineProperty(large, 'size', { value: 64_000_001 })
  expect(await readGivenFile(large)).toEqual({ holds: 'nothing', why: 'too large' })
  const gone = new File([], 'a.txt')
  Object.defineProperty(gone, 'text', { value: () => Promise.reject(new Error('it has gone')) })
  expect(await readGivenFile(gone)).toEqual({ holds: 'nothing', why: 'unreadable' })
})

test('a picture that cannot be opened shows no code', async () => {
  const picture = new File(['no picture'], 'a.png', { type: 'image/png' })
  expect(await readGivenFile(picture)).toEqual({ holds: 'nothing', why: 'no code' })
})
