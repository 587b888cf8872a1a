import { beforeAll, describe, expect, test } from 'vitest'
import { readLink, writeLink } from '@/lib/assignment/link/link'
import { checksum } from '@/lib/progress/checksum'
import { toBase64url } from '@/lib/progress/squeeze'
import { shipped } from '@/tests/question/packs'
import { assignmentWith, drawQuestions } from './drawn'

const written = assignmentWith(drawQuestions(shipped, 5, 'in a text'))
const ADDRESS = 'https://annals.school.example/quiz/'
let link = ''
beforeAll(async () => {
  link = await writeLink(shipped, written)
})

const said = async (text: string): Promise<string> => {
  const read = await readLink(text, async () => shipped)
  if (read.ok) expect(read.assignment).toEqual(written)
  return read.ok ? 'read' : read.what
}

/** A link with another first sign, and what its sum would then be. */
function versioned(sign: string): string {
  const body = sign + link.slice(1, -6)
  const hex = checksum(body) ?? ''
  const bytes = Uint8Array.from([0, 2, 4, 6], (at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return body + toBase64url(bytes)
}

describe('the link among hashtags', () => {
  test.each([
    '#history #homework LINK #good #luck',
    '#1 of the week: LINK\n#2 follows',
    'Lesson #3: LINK and be #curious',
    'LINK#history',
    '# Quiz\n\nLINK\n\n## Due on Friday\n',
    '#a'.repeat(500).concat(' LINK ', '#b'.repeat(500)),
  ])('is found in %.40s', async (text) => {
    expect(await said(text.replace('LINK', `${ADDRESS}#${link}`))).toBe('read')
  })

  test('is found where it was broken over lines, before more of them', async () => {
    const broken = `${ADDRESS}#${link}`.replace(/.{60}/g, '$&\n> ')
    expect(await said(`#history\n> ${broken}\n> #good #luck`)).toBe('read')
  })

  test('is found in another one, also encoded twice', async () => {
    const inner = encodeURIComponent(`${ADDRESS}#${link}`)
    for (const outer of [inner, encodeURIComponent(inner), encodeURIComponent(encodeURIComponent(inner))])
      expect(await said(`https://safe.example/?url=${outer}&data=1#top`)).toBe('read')
  })
})

describe('a link whose first sign is another', () => {
  const SIGNS = '023456789AZaz-_'.split('')

  test('is damaged where its sum does not fit: nobody wrote it so', async () => {
    for (const sign of SIGNS) {
      expect(await said(`${ADDRESS}#${sign}${link.slice(1)}`)).toMatch(/not whole/)
      expect(await said(sign + link.slice(1))).toMatch(/not whole/)
    }
  })

  test('is of a newer version where it says so itself', async () => {
    for (const sign of SIGNS.filter((one) => /[2-9A-Za-z]/.test(one)))
      expect(await said(`${ADDRESS}#${versioned(sign)}`)).toMatch(/newer version/)
  })

  test('is none of a later version where no later one begins so', async () => {
    for (const sign of ['0', '-', '_']) expect(await said(versioned(sign))).toMatch(/no quiz/)
  })

  test('of a newer version that was damaged is damaged', async () => {
    const newer = versioned('2')
    expect(await said(`${ADDRESS}#${newer.slice(0, -7)}`)).toMatch(/not whole/)
    expect(await said(`${ADDRESS}#${newer.slice(0, 50)}x${newer.slice(51)}`)).toMatch(/not whole/)
  })
})

test('what is no link is none: hashtags, headings, other addresses', async () => {
  for (const text of [
    '#history #homework',
    'https://docs.example/document/edit#heading=h.gjdgxs',
    'See you on Monday, and bring your books; we talk about the republic and its end.',
    '##########',
  ])
    expect([text, await said(text)]).toEqual([text, 'This is not a quiz link of Annals.'])
})
