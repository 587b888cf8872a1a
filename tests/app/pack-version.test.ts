import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { loadPackVersion } from '@/app/_store/pack'
import { published } from '@/app/_store/published'

afterEach(() => vi.unstubAllGlobals())

const { id, version } = published

test('a pack that was never released is asked of nobody', async () => {
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  for (const pack of [
    { id, version: 0 },
    { id, version: 99 },
    { id: `../${id}`, version },
    { id: 'toString', version: 1 },
  ])
    expect(await loadPackVersion(pack)).toBeUndefined()
  expect(fetched).not.toHaveBeenCalled()
})

test('a released pack is fetched once, and again only after a failure', async () => {
  const fetched = vi.fn(async (path: string) => new Response(readFileSync(`public${path}`, 'utf8')))
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  await expect(loadPackVersion({ id, version })).rejects.toThrow('fetched')
  vi.stubGlobal('fetch', fetched)
  const index = await loadPackVersion({ id, version })
  expect(index?.pack.id).toBe(id)
  expect(await loadPackVersion({ id, version })).toBe(index)
  expect(fetched.mock.calls).toEqual([[published.path]])
})
