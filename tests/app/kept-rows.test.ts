import { describe, expect, test } from 'vitest'
import { openRow, takenRow } from '@/app/_store/kept-rows'
import { type Attempt, beginAttempt, giveAnswer, handIn, markAsSent } from '@/lib/assignment/attempt/attempt'

const NOW = Date.UTC(2026, 10, 20, 9)
const questions = ['a', 'b'].map((card) => ({ card, kind: 'typed' as const, draw: { stem: 0 } }))
const open = giveAnswer(
  beginAttempt(
    { questions, shuffled: false },
    { number: 1, name: 'Code 7', nonce: 'k3v9x2mqab12', all: false, now: NOW, seed: '' },
  ),
  0,
  null,
)
const over: Attempt = { ...handIn(open, NOW), sealed: 'sealed' }
const kept = (attempt: Attempt | null, handedIn = 1) => ({ title: 'Ili', handedIn, link: 'abc', attempt })
const words = (attempt: Attempt | null, handedIn?: number) => [
  openRow(kept(attempt, handedIn), NOW)?.words,
  takenRow(kept(attempt, handedIn)).words,
]

describe('a quiz on this device', () => {
  test('that is open can be gone on with', () => {
    expect(words(open, 0)).toEqual(['1 of 2 answered, not handed in yet.', 'Not handed in yet'])
    expect(words(open, 1)[1]).toBe('Handed in, begun once more')
  })

  test('that was handed in is to be sent until it was given on, also when it was reviewed', () => {
    for (const attempt of [over, { ...over, reviewed: true }]) {
      expect(openRow(kept(attempt), NOW)).toMatchObject({ isToSend: true, act: 'Send it' })
      expect(takenRow(kept(attempt)).words).toBe('Handed in, not sent yet')
      const given = markAsSent(attempt, 'saved', NOW)
      expect(openRow(kept(given), NOW)?.isToSend ?? false).toBe(false)
      expect(takenRow(kept(given)).words).toBe('Handed in')
    }
    expect(openRow(kept(markAsSent({ ...over, reviewed: true }, 'shown', NOW)), NOW)).toBeUndefined()
  })

  test('that was handed in before this was kept is not asked for', () => {
    const old: Attempt = { ...over, reviewed: true, givenOn: 'not known' }
    expect(words(old, 2)).toEqual([undefined, 'Handed in 2 times'])
  })

  test('that was let go has nothing left to do', () => {
    expect(words(null)).toEqual([undefined, 'Handed in'])
    expect(openRow({ ...kept(over), link: '' }, NOW)).toBeUndefined()
  })
})
