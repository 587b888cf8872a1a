import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { makeKeys } from '@/lib/assignment/make-keys'
import { parseShelf } from '@/lib/assignment/parse-shelf'
import { NO_OVERRIDES, type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { importWork, type KeptWork, type Shelf } from '@/lib/assignment/shelf'
import { readShelfFile, writeShelfFile } from '@/lib/assignment/shelf-file'
import { sealSubmission } from '@/lib/assignment/submission/submission'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from './class'
import { makeQuiz } from './quizzes'

const CHANCE = Uint8Array.from({ length: 28 }, (_, i) => i * 9)
const PASSPHRASE = 'Ghulja, 12 November – Élihan'
const index = indexPack(pack)

let shelf: Shelf
let file: string
beforeAll(async () => {
  const keys = await makeKeys(Date.UTC(2026, 10, 27, 12))
  const quiz = makeQuiz(index, 4, 2, { publicKey: keys.publicKey, title: 'Üч аймақ 三区' })
  const sealed = await Promise.all(
    classOf(index, quiz, 2, 'shelf').map((submission) => sealSubmission(submission, keys.publicKey)),
  )
  shelf = { keys: [keys], quizzes: [{ quiz, draft: DRAFT, overrides: DECIDED, sealed }] }
  file = await writeShelfFile(shelf, PASSPHRASE, CHANCE)
})

const DRAFT = {
  choices: { topics: ['army'], notTaught: [], kinds: [], count: 4, sensitive: false, seed: 'a' },
  pinned: ['declared:when'],
  given: 7,
}
const DECIDED: Overrides = { ...NO_OVERRIDES, counting: 'last', dropped: ['typed a:who'] }

test('the file is ASCII, says how it is locked, and gives the shelf to the passphrase alone', async () => {
  expect(file).toMatch(
    /^annals-teacher 1 pbkdf2-sha-256 600000 [\w-]{22} [\w-]{16} \d+ [0-9a-f]{8} [0-9a-f]{8}\n/,
  )
  expect(file).toMatch(/^[ -~\n]+$/)
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(120)
  expect(await readShelfFile(file, PASSPHRASE)).toEqual({ ok: true, shelf })
  // Another keyboard writes é as two characters; an editor breaks lines otherwise.
  const moved = `\ufeff\r\n${file.replaceAll('\n', '\r\n  ')}`
  expect(await readShelfFile(moved, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, shelf })
  for (const wrong of ['', `${PASSPHRASE} `, PASSPHRASE.toLowerCase()])
    expect(await readShelfFile(file, wrong)).toMatchObject({
      ok: false,
      what: expect.stringContaining('passphrase'),
    })
})

test('the file is opened by the platform alone as its header says', async () => {
  const [head = '', ...lines] = file.split('\n')
  const [, , , times, salt = '', iv = ''] = head.split(' ')
  const material = await webcrypto.subtle.importKey('raw', Buffer.from(PASSPHRASE), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await webcrypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from(salt, 'base64url'), iterations: Number(times) },
    material,
    256,
  )
  const key = await webcrypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt'])
  const plain = await webcrypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: Buffer.from(iv, 'base64url'),
      additionalData: Buffer.from(head.split(' ').slice(0, 6).join(' ')),
    },
    key,
    Buffer.from(lines.join(''), 'base64url'),
  )
  expect(JSON.parse(Buffer.from(plain).toString())).toEqual(shelf)
})

test('every changed or missing character of the file is told as damage, not as a wrong passphrase', async () => {
  for (let i = 0; i < file.trimEnd().length; i++) {
    if (file[i] === '\n') continue
    const other = file[i] === 'a' ? 'b' : 'a'
    for (const text of [file.slice(0, i) + file.slice(i + 1), file.slice(0, i) + other + file.slice(i + 1)]) {
      const read = await readShelfFile(text, PASSPHRASE)
      expect(read.ok ? '' : read.what).toMatch(/damaged|not complete|not saved by/)
      expect(read.ok ? '' : read.cure).toContain('Nothing was changed')
    }
  }
  for (let i = 0; i < file.trimEnd().length; i += 7)
    expect(await readShelfFile(file.slice(0, i), PASSPHRASE)).toMatchObject({ ok: false })
})

test('a newer file, any other text and a file that asks for endless work are told apart', async () => {
  const what = async (text: string) => {
    const read = await readShelfFile(text, PASSPHRASE)
    return read.ok ? 'ok' : `${read.what} ${read.cure}`
  }
  expect(await what(file.replace('annals-teacher 1', 'annals-teacher 2'))).toMatch(/newer version.*Reload/)
  expect(await what(file.replace('annals-teacher 1', 'annals-teacher 12'))).toMatch(/newer version/)
  for (const text of ['', '{}', 'annals-backup 2 x', 'annals-teachers 1 x', '\n'.repeat(1000)])
    expect(await what(text)).toMatch(/not saved by/)
  expect(await what('a'.repeat(30_000_001))).toMatch(/far larger/)
  const { checksum } = await import('@/lib/progress/checksum')
  for (const times of ['1', '599999', '6000001', '999999999']) {
    const [head = '', ...rest] = file.split('\n')
    const begin = head.replace('600000', times).split(' ').slice(0, -1).join(' ')
    expect(await what([`${begin} ${checksum(begin)}`, ...rest].join('\n'))).toMatch(/number of steps/)
  }
})

test('a file that held one pair of keys alone, as the first version saved it, still brings them', async () => {
  const {
    keys,
    passphrase,
    file: old,
  } = JSON.parse(readFileSync('tests/fixtures/assignment/keys-1.json', 'utf8'))
  expect(await readShelfFile(old, passphrase)).toEqual({ ok: true, shelf: { keys: [keys], quizzes: [] } })
  expect(await readShelfFile(old, 'another passphrase')).toMatchObject({ ok: false })
})

test('a file of version 1 is read as it was written, its decisions as they are kept now', async () => {
  const {
    shelf: kept,
    passphrase,
    file: old,
  } = JSON.parse(readFileSync('tests/fixtures/assignment/teacher-1.json', 'utf8'))
  const [work] = kept.quizzes
  expect(work.overrides).toMatchObject({
    version: 2,
    dropped: [2],
    accepted: [{ place: 0 }],
    set: [{ place: 1 }],
  })
  const [first, second, third] = questionKeys(work.quiz)
  work.overrides = {
    version: 3,
    counting: 'last',
    accepted: [{ question: first, text: '12 November 1944', student: null }],
    set: [{ question: second, receipt: 'AB12CD', worth: 'right' }],
    dropped: [third],
  }
  expect(await readShelfFile(old, passphrase)).toEqual({ ok: true, shelf: kept })
})

test('whatever a file holds, it is read as it stands or not at all', async () => {
  const [work] = shelf.quizzes
  const wrong: unknown[] = [
    null,
    [],
    { keys: shelf.keys },
    { ...shelf, more: 1 },
    { ...shelf, keys: [{ ...shelf.keys[0], made: 'today' }] },
    { ...shelf, quizzes: [{ ...work, draft: { ...DRAFT, given: 'x' } }] },
    { ...shelf, quizzes: [{ ...work, overrides: { ...DECIDED, version: 99 } }] },
    { ...shelf, quizzes: [{ ...work, quiz: { ...work?.quiz, attempts: 0 } }] },
    { ...shelf, quizzes: [{ ...work, sealed: ['two\nlines'] }] },
    { ...shelf, quizzes: [{ ...work, sealed: [7] }] },
  ]
  for (const value of wrong) expect([value, parseShelf(JSON.stringify(value))]).toEqual([value, undefined])
  expect(parseShelf(JSON.stringify(shelf))).toEqual(shelf)
  fc.assert(
    fc.property(fc.constantFrom('quiz', 'draft', 'overrides', 'sealed'), fc.jsonValue(), (field, value) => {
      const changed = { ...shelf, quizzes: [{ ...work, [field]: value }] }
      const read = parseShelf(JSON.stringify(changed))
      if (read && field !== 'sealed') expect(read).toEqual(changed)
    }),
  )
})

/** What two computers keep of one quiz. */
const works = (): fc.Arbitrary<KeptWork> =>
  fc.record({
    quiz: fc.nat(3).map((changed) => makeQuiz(index, 1, 1, { changed })),
    draft: fc.option(fc.constantFrom(DRAFT, { ...DRAFT, given: null })),
    overrides: fc.option(fc.constantFrom(DECIDED, { ...DECIDED, dropped: ['typed b:who'] })),
    sealed: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  })

/** What is here after an import. */
function after(here: KeptWork | undefined, given: KeptWork): KeptWork {
  const { keep } = importWork(here, given)
  const quiz = keep.quiz ?? here?.quiz
  if (!quiz) throw new Error('there is no quiz after one was brought in')
  return {
    quiz,
    draft: keep.draft ?? here?.draft ?? null,
    overrides: keep.overrides ?? here?.overrides ?? null,
    sealed: [...(here?.sealed ?? []), ...keep.sealed],
  }
}

test('bringing in loses no submission and no decision of here; the quiz that is out stays, else the later', () => {
  const isOut = ({ draft, sealed }: KeptWork): boolean => draft?.given === DRAFT.given || sealed.length > 0
  fc.assert(
    fc.property(works(), works(), (here, given) => {
      const now = after(here, given)
      expect([...now.sealed].sort()).toEqual([...new Set([...here.sealed, ...given.sealed])].sort())
      const [later] = [here, given].sort((a, b) => b.quiz.changed - a.quiz.changed)
      const staying = isOut(here) === isOut(given) ? later : isOut(here) ? here : given
      expect(now.quiz.changed).toBe(staying?.quiz.changed)
      expect(now.overrides).toEqual(here.overrides ?? given.overrides)
      expect(importWork(here, given).disagree).toBe(
        here.overrides !== null &&
          given.overrides !== null &&
          here.overrides.dropped[0] !== given.overrides.dropped[0],
      )
    }),
  )
})

test('what is new comes whole, and bringing it in once more changes nothing', () => {
  fc.assert(
    fc.property(fc.option(works(), { nil: undefined }), works(), (here, given) => {
      const now = after(here, given)
      if (!here) expect(now).toEqual(given)
      expect(importWork(now, given).keep).toEqual({
        quiz: null,
        draft: now.draft === null ? given.draft : null,
        overrides: null,
        sealed: [],
      })
    }),
  )
})
