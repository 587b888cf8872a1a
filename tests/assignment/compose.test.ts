import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avoidedBy } from '@/lib/assignment/compose/avoided'
import { type Choices, type Entry, QUIZ_KINDS } from '@/lib/assignment/compose/choices'
import { clashOf, reachOf } from '@/lib/assignment/compose/clashes'
import {
  addOne,
  changeKindAt,
  compose,
  dropAt,
  kindsOffered,
  moveTo,
  pinAt,
  redrawAt,
  swapAt,
} from '@/lib/assignment/compose/compose'
import { difficultyOf } from '@/lib/assignment/compose/difficulty'
import { drawVariants } from '@/lib/assignment/compose/draw-variants'
import { countFor, minutesFor } from '@/lib/assignment/compose/pace'
import type { PackIndex } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import type { NamedQuestion } from '@/lib/question/draw'
import { IN_QUIZ } from '@/lib/question/kinds/all-in-quiz'
import { inOneDispute } from '@/lib/question/pool/companions'
import { remakeQuestion } from '@/lib/question/remake'
import { taskOf } from '@/lib/question/tell/answer-words'
import { packs, shipped } from '../question/packs'

const EVERYTHING: Choices = { topics: [], notTaught: [], kinds: [], count: 10, sensitive: false, seed: 'a' }
const topics = shipped.pack.topics.map(({ id }) => id)

/** Choices that leave something out: some topics, and of the facts every second to fifth as not taught. */
const choicesIn = ({ pack }: PackIndex): fc.Arbitrary<Choices> =>
  fc.record({
    topics: fc.subarray(
      pack.topics.map(({ id }) => id),
      { minLength: 1 },
    ),
    notTaught: fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.nat(4))
      .map(([every, from]) => pack.facts.flatMap(({ id }, i) => (i % every === from % every ? id : []))),
    kinds: fc.oneof(fc.subarray([...QUIZ_KINDS]), fc.subarray([...SEVERAL], { minLength: 1 })),
    count: fc.integer({ min: 1, max: 20 }),
    sensitive: fc.boolean(),
    seed: fc.string({ maxLength: 6 }),
  })
/** Kinds that ask, or tell, more than one card. */
const SEVERAL = [
  'select',
  'name-all',
  'match',
  'order',
  'place',
  'compare',
  'share-chart',
  'who-says',
  'groups',
] as const
const RUNS = { numRuns: 40 }

const made = (quiz: readonly Entry[], index = shipped) =>
  quiz.map(({ question }) => {
    const again = remakeQuestion(index, question)
    if (!again) throw new Error(`${question.card} cannot be made again`)
    return again
  })

const factsOf = (index: PackIndex, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const card = index.card.get(id)
    return card ? [card.fact, ...card.keys.map(({ fact }) => fact)] : []
  })

/** Every fact that a question asks, found without the code that is tested. */
const factsAsked = (quiz: readonly Entry[], index = shipped): string[][] =>
  made(quiz, index).map((question) => [
    ...new Set(factsOf(index, [question.card, ...(question.others ?? [])])),
  ])

function expectFair(quiz: readonly Entry[], index = shipped): void {
  const asked = factsAsked(quiz, index)
  const all = asked.flat()
  expect(new Set(all).size).toBe(all.length)
  asked.forEach((own, i) => {
    for (const other of asked.slice(i + 1).flat())
      for (const fact of own)
        if (inOneDispute(index, fact, other)) throw new Error(`${fact} and ${other} are of one dispute`)
  })
  const questions = made(quiz, index)
  for (const question of questions)
    for (const other of questions)
      if (question !== other && ['typed', 'date', 'number'].includes(question.kind))
        for (const key of question.keys.map(foldName).filter((one) => one.length >= 4))
          expect(` ${foldName(taskOf(other))} `).not.toContain(` ${key} `)
}

/** Nothing in it, landmarks and claims included, is of what the teacher left out; all it asks is of the topics. */
function expectChosen(quiz: readonly Entry[], choices: Choices, index = shipped): void {
  const questions = made(quiz, index)
  for (const question of questions) {
    const cards = [question.card, ...(question.others ?? [])]
    const topics = cards.map((id) => index.card.get(id)?.topic)
    if (choices.topics.length > 0) expect(choices.topics).toEqual(expect.arrayContaining(topics))
    const landmarks = question.kind === 'place' ? question.fixed.map(({ card }) => card) : []
    const claims = question.kind === 'who-says' ? question.claims.map(({ fact }) => fact) : []
    const met = [...factsOf(index, [...cards, ...landmarks]), ...claims]
    expect(met.filter((fact) => choices.notTaught.includes(fact))).toEqual([])
    if (!choices.sensitive) expect(met.filter((fact) => index.facts.get(fact)?.sensitive)).toEqual([])
  }
}

describe('a composed quiz', () => {
  test('asks no fact twice, no two sides of a dispute, and gives no written answer away in a stem', () => {
    fc.assert(
      fc.property(choicesIn(shipped), (choices) => expectFair(compose(shipped, choices))),
      RUNS,
    )
  })

  test('keeps to its topics, kinds and what was taught, companions included', () => {
    fc.assert(
      fc.property(choicesIn(shipped), (choices) => {
        const quiz = compose(shipped, choices)
        expect(quiz.length).toBeLessThanOrEqual(choices.count)
        for (const { question } of quiz) {
          if (choices.kinds.length > 0) expect(choices.kinds).toContain(question.kind)
          expect(question.kind).not.toBe('flip')
        }
        expectChosen(quiz, choices)
      }),
      RUNS,
    )
  })

  test('has nothing sensitive unless that was chosen', () => {
    fc.assert(
      fc.property(choicesIn(shipped), (choices) => {
        const facts = factsAsked(compose(shipped, { ...choices, sensitive: false })).flat()
        expect(facts.filter((fact) => shipped.facts.get(fact)?.sensitive)).toEqual([])
      }),
      RUNS,
    )
    const seeds = Array.from({ length: 40 }, (_, i) => `${i}`)
    const withThem = seeds.flatMap((seed) =>
      compose(shipped, { ...EVERYTHING, count: 25, sensitive: true, seed }),
    )
    expect(withThem.some(({ question }) => shipped.card.get(question.card)?.sensitive)).toBe(true)
  })

  test('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(choicesIn(shipped), (choices) => {
        expect(compose(shipped, choices)).toEqual(compose(shipped, choices))
      }),
      RUNS,
    )
    expect(compose(shipped, EVERYTHING)).not.toEqual(compose(shipped, { ...EVERYTHING, seed: 'b' }))
  })

  test('has all that was asked for where all topics and kinds are open', () => {
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const count of [5, 10, 25])
        expect(compose(shipped, { ...EVERYTHING, count, seed })).toHaveLength(count)
  })

  test('takes topics and kinds equally often while there are enough of them', () => {
    const rich = topics.filter(
      (topic) => shipped.cards.filter((card) => card.topic === topic && !card.sensitive).length >= 5,
    )
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const quiz = compose(shipped, { ...EVERYTHING, topics: rich, count: rich.length, seed })
      const used = quiz.map(({ question }) => shipped.card.get(question.card)?.topic)
      expect(new Set(used).size).toBe(rich.length)
      const [one = '', two = ''] = rich
      const halves = compose(shipped, { ...EVERYTHING, topics: [one, two], kinds: ['choice', 'typed'], seed })
      const ofOne = halves.filter(({ question }) => shipped.card.get(question.card)?.topic === one).length
      expect(Math.abs(halves.length - 2 * ofOne)).toBeLessThanOrEqual(1)
      const choices = halves.filter(({ question }) => question.kind === 'choice').length
      expect(Math.abs(halves.length - 2 * choices)).toBeLessThanOrEqual(2)
    }
  })

  test.each(packs)('can be made of %s', (_name, index) => {
    const quiz = compose(index, EVERYTHING)
    expect(quiz.length).toBeGreaterThan(4)
    for (const { question } of quiz) expect(remakeQuestion(index, question)).toBeDefined()
  })
})

describe('what is pinned', () => {
  test('stays in its place whatever is drawn around it, also by other topics and kinds', () => {
    fc.assert(
      fc.property(choicesIn(shipped), choicesIn(shipped), fc.array(fc.nat(29)), (choices, then, places) => {
        const plain = { ...choices, notTaught: [], sensitive: false }
        const before = places.reduce<Entry[]>((quiz, at) => pinAt(quiz, at, true), compose(shipped, plain))
        const after = compose(shipped, { ...then, notTaught: [] }, before)
        const kept = before.filter(({ pinned }) => pinned)
        expect(after.filter(({ pinned }) => pinned)).toEqual(kept)
        expectFair(after)
        if (after.length === before.length)
          before.forEach((entry, i) => {
            if (entry.pinned) expect(after[i]).toEqual(entry)
          })
      }),
      RUNS,
    )
  })

  test('is at the same place when the others are drawn by another seed', () => {
    for (const at of [0, 3, 9]) {
      const before = pinAt(compose(shipped, EVERYTHING), at, true)
      const after = compose(shipped, { ...EVERYTHING, seed: 'other' }, before)
      expect(after).toHaveLength(before.length)
      expect(after[at]).toEqual(before[at])
    }
  })

  test('goes when its fact was not taught, or is sensitive and no longer allowed', () => {
    const quiz = compose(shipped, EVERYTHING).map((entry) => ({ ...entry, pinned: true }))
    const [first] = quiz
    const fact = shipped.card.get(first?.question.card ?? '')?.fact ?? ''
    const after = compose(shipped, { ...EVERYTHING, notTaught: [fact] }, quiz)
    expect(factsAsked(after).flat()).not.toContain(fact)
    expect(after.filter(({ pinned }) => pinned)).toEqual(quiz.slice(1))
  })
})

test('a pinned question of a topic that was chosen before can still be reworded and asked in another way', () => {
  const [one = '', two = ''] = topics
  const before = compose(shipped, { ...EVERYTHING, topics: [one], count: 4 })
  const choices = { ...EVERYTHING, topics: [two], count: 4 }
  const quiz = compose(
    shipped,
    choices,
    before.map((entry) => ({ ...entry, pinned: true })),
  )
  expect(quiz.map(({ question }) => question)).toEqual(before.map(({ question }) => question))
  expect(kindsOffered(shipped, choices, quiz).flat().length).toBeGreaterThan(2 * quiz.length)
  expect(quiz.some((_, at) => redrawAt(shipped, choices, quiz, at, 'r'))).toBe(true)
})

test('whatever was pinned, what is left out later stands in no quiz', () => {
  fc.assert(
    fc.property(choicesIn(shipped), choicesIn(shipped), (choices, then) => {
      const before = compose(shipped, { ...choices, notTaught: [], sensitive: true })
      const pinned = before.map((entry) => ({ ...entry, pinned: true }))
      // Topics bind only what is drawn.
      expectChosen(compose(shipped, then, pinned), { ...then, topics: [] })
    }),
    RUNS,
  )
})

describe('changing a quiz by hand', () => {
  test.each(packs)(
    'another card, another draw, another kind, one more and variants are fair and of what was chosen, in %s',
    (_name, index) => {
      const tried = { swapped: 0, redrawn: 0, kinds: 0, added: 0, varied: 0 }
      fc.assert(
        fc.property(choicesIn(index), fc.nat(19), (choices, at) => {
          const quiz = compose(index, choices)
          if (quiz.length === 0) return
          const place = at % quiz.length
          const { seed } = choices
          const ok = (changed: readonly Entry[]): void => {
            expectFair(changed, index)
            expectChosen(changed, choices, index)
          }
          const swapped = swapAt(index, choices, quiz, place, `${seed} s`)
          if (swapped) {
            const gone = factsAsked(quiz, index)[place] ?? []
            expect(factsAsked(swapped, index)[place]?.filter((fact) => gone.includes(fact))).toEqual([])
            ok(swapped)
            tried.swapped += 1
          }
          const redrawn = redrawAt(index, choices, quiz, place, `${seed} r`)
          if (redrawn) {
            const { card, kind } = quiz[place]?.question ?? {}
            expect(redrawn[place]?.question).toMatchObject({ card, kind })
            expect(redrawn[place]).not.toEqual(quiz[place])
            ok(redrawn)
            tried.redrawn += 1
          }
          const added = addOne(index, choices, quiz, `${seed} a`)
          if (added) ok(added)
          const offered = kindsOffered(index, choices, quiz)[place] ?? []
          expect(offered).toContain(quiz[place]?.question.kind)
          for (const kind of QUIZ_KINDS) {
            const other = changeKindAt(index, choices, quiz, place, kind)
            expect([kind, other?.[place]?.question.kind]).toEqual([
              kind,
              offered.includes(kind) ? kind : undefined,
            ])
            if (other) ok(other)
          }
          const questions = quiz.map(({ question }) => question)
          for (const variant of drawVariants(index, choices, questions, 4, seed).slice(1)) {
            ok(variant.map((question) => ({ question, pinned: false })))
            tried.varied += variant.filter((one, i) => one !== questions[i]).length
          }
          tried.added += added ? 1 : 0
          tried.kinds += offered.length - 1
        }),
        { numRuns: 30 },
      )
      for (const [what, many] of Object.entries(tried)) expect([what, many > 5]).toEqual([what, true])
    },
  )

  test('dropping and moving lose nothing else', () => {
    const quiz = compose(shipped, EVERYTHING)
    expect(dropAt(quiz, 3)).toEqual([...quiz.slice(0, 3), ...quiz.slice(4)])
    const moved = moveTo(quiz, 0, 9)
    expect(moved.at(-1)).toEqual(quiz[0])
    expect(moveTo(moved, 9, 0)).toEqual(quiz)
    expect(moveTo(quiz, 0, 10)).toEqual(quiz)
  })
})

describe('variants', () => {
  test('ask the same cards of the same kinds in the same places, differ, and are as fair', () => {
    let same = 0
    let all = 0
    for (const seed of ['a', 'b', 'c']) {
      const quiz = compose(shipped, { ...EVERYTHING, count: 15, seed })
      const variants = drawVariants(
        shipped,
        EVERYTHING,
        quiz.map(({ question }) => question),
        4,
        seed,
      )
      expect(variants).toHaveLength(4)
      expect(variants[0]).toEqual(quiz.map(({ question }) => question))
      for (const variant of variants) {
        const entries = variant.map((question) => ({ question, pinned: false }))
        expect(variant.map(({ card, kind }) => [card, kind])).toEqual(
          quiz.map(({ question }) => [question.card, question.kind]),
        )
        expect(factsAsked(entries).map((facts) => facts.sort())).toEqual(
          factsAsked(quiz).map((facts) => facts.sort()),
        )
        expect(variant.map((one) => difficultyOf(shipped, one))).toEqual(
          quiz.map(({ question }) => difficultyOf(shipped, question)),
        )
        expectFair(entries)
      }
      const [first = [], second = []] = variants
      // A card with one wording has nothing to draw in the kinds that show no options.
      const drawn = first.flatMap(({ draw }, i) =>
        'texts' in draw || 'cards' in draw || draw.numbers ? [i] : [],
      )
      all += drawn.length
      same += drawn.filter((i) => JSON.stringify(first[i]) === JSON.stringify(second[i])).length
      expect(drawVariants(shipped, EVERYTHING, first, 4, seed)).toEqual(variants)
    }
    expect(same / all).toBeLessThan(0.25)
  })
})

describe('variants of any seed', () => {
  const claimed = (questions: readonly NamedQuestion[]) =>
    made(questions.map((question) => ({ question, pinned: false }))).map((question) =>
      question.kind === 'who-says' ? question.claims.map(({ fact }) => fact).sort() : [],
    )

  test.each([[[...QUIZ_KINDS]], [['place', 'date', 'cloze'] as const], [['who-says'] as const]])(
    'of the kinds %j clash with nothing, and claims are those of the same facts',
    (kinds) => {
      for (let seed = 0; seed < 12; seed += 1) {
        const quiz = compose(shipped, { ...EVERYTHING, kinds: [...kinds], count: 25, seed: `${seed}` })
        const questions = quiz.map(({ question }) => question)
        for (const variant of drawVariants(shipped, EVERYTHING, questions, 4, `${seed}`)) {
          const reaches = made(variant.map((question) => ({ question, pinned: false }))).map((question) =>
            reachOf(shipped, question),
          )
          reaches.forEach((reach, i) => {
            for (const other of reaches.slice(i + 1)) expect(clashOf(shipped, reach, other)).toBeUndefined()
          })
          expect(claimed(variant)).toEqual(claimed(questions))
        }
      }
    },
  )
})

describe('what is said about a quiz', () => {
  test('cards that would clash are counted by their reason, sensitive and untaught ones too', () => {
    const quiz = compose(shipped, EVERYTHING)
    const avoided = avoidedBy(shipped, { ...EVERYTHING, notTaught: ['declared-12-november'] }, quiz)
    expect(avoided.sensitive).toBeGreaterThan(0)
    expect(avoided['one fact']).toBeGreaterThan(0)
    const reaches = made(quiz).map((question) => reachOf(shipped, question))
    reaches.forEach((reach, i) => {
      for (const other of reaches.slice(i + 1)) expect(clashOf(shipped, reach, other)).toBeUndefined()
    })
  })

  test('ten minutes are filled and not overrun by the suggested number', () => {
    for (const kinds of [QUIZ_KINDS, ['choice'] as const, ['name-all', 'share-chart'] as const]) {
      const many = countFor(10, kinds)
      const mean = kinds.reduce((sum, kind) => sum + IN_QUIZ[kind].seconds, 0) / kinds.length
      expect(many * mean).toBeLessThanOrEqual(600)
      expect((many + 1) * mean).toBeGreaterThan(600)
    }
    expect(minutesFor(['choice', 'choice'])).toBe(1)
  })

  test('each grade of difficulty is met, and recalling is never easier than recognising the same card', () => {
    const cards = shipped.cards.filter(({ sensitive }) => !sensitive)
    const grade = { easy: 0, medium: 1, hard: 2 }
    const met = new Set<string>()
    for (const { id } of cards) {
      const hard = (kind: 'choice' | 'typed') => difficultyOf(shipped, { card: id, kind, draw: { stem: 0 } })
      met.add(hard('choice')).add(hard('typed'))
      expect(grade[hard('typed')]).toBeGreaterThanOrEqual(grade[hard('choice')])
      met.add(difficultyOf(shipped, { card: id, kind: 'date', draw: { stem: 0 } }))
    }
    expect(met).toEqual(new Set(['easy', 'medium', 'hard']))
  })
})
