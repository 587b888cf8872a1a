import fc from 'fast-check'
import { type Submission, VARIANTS } from '@/lib/assignment/assignment'
import type { Answer } from '@/lib/question/question'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const texts = fc.array(text, { maxLength: 6 })

/** An answer of any kind, right or not. */
export const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    recalled: fc.constantFrom('forgot' as const, 'easy' as const),
  }),
  fc.record({ kind: fc.constant('choice' as const), text, guessed: fc.boolean() }),
  fc.record({ kind: fc.constant('choice' as const), text }),
  fc.record({
    kind: fc.constantFrom('typed' as const, 'date' as const, 'number' as const, 'cloze' as const),
    text,
  }),
  fc.record({ kind: fc.constant('true-false' as const), says: fc.boolean() }),
  fc.record({ kind: fc.constant('true-false' as const), says: fc.boolean(), correction: text }),
  fc.record({ kind: fc.constant('estimate' as const), text }),
  fc.record({ kind: fc.constantFrom('select' as const, 'name-all' as const), texts }),
  fc.record({
    kind: fc.constantFrom(
      'match' as const,
      'order' as const,
      'who-says' as const,
      'consequence' as const,
      'groups' as const,
    ),
    texts,
  }),
  fc.record({ kind: fc.constant('place' as const), slot: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('compare' as const), side: fc.constantFrom(0 as const, 1 as const) }),
  fc.record({
    kind: fc.constant('share-chart' as const),
    percents: fc.array(
      fc.float({ min: 0, max: 100, noNaN: true }).map((x) => (x === 0 ? 0 : x)),
      { maxLength: 8 },
    ),
  }),
)

const moment = fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 })
const some = (letters: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: length, maxLength: length })

/** Any submission as the app makes it. */
export const submission: fc.Arbitrary<Submission> = fc.record({
  assignment: some('0123456789abcdefghijklmnopqrstuvwxyz', 10),
  variant: fc.constantFrom(null, ...VARIANTS),
  questions: some('0123456789abcdef', 8),
  name: fc
    .string({ unit: fc.constantFrom(...'Ann Élodie 李雷 Ғұлжа'), maxLength: 40 })
    .map((name) => name.trim().replace(/ +/g, ' ').normalize('NFC')),
  attempt: fc.integer({ min: 1, max: 9 }),
  begun: moment,
  handedIn: moment,
  minutes: fc.option(fc.integer({ min: 1, max: 200 })),
  answers: fc.array(fc.record({ answer: fc.option(answer), ms: fc.integer({ min: 0, max: 3_600_000 }) }), {
    maxLength: 30,
  }),
  nonce: some('0123456789abcdefghijklmnopqrstuvwxyz', 12),
})
