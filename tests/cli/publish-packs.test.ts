import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { packFile } from '@/lib/cli/pack-file'
import manifest from '@/package.json'

/**
 * The SHA-256 of each released pack's file. Links and progress name packs by version, so these files stay for good;
 * a version joins the list with the release that carries it, and content that changes later takes the next number.
 */
const released: Record<string, string> = JSON.parse(
  readFileSync('tests/fixtures/released-packs.json', 'utf8'),
)

test('the file of a released pack never changes', () => {
  for (const [file, hash] of Object.entries(released))
    expect([file, createHash('sha256').update(readFileSync(file)).digest('hex')]).toEqual([file, hash])
})

test('from Annals 1.0 on, the pack that is published is a released one', () => {
  const isReleased = !manifest.version.startsWith('0.')
  expect(isReleased && !(packFile(pack) in released)).toBe(false)
})
