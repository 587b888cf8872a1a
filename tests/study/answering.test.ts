import { describe, expect, test } from 'vitest'
import { finishView, questionView } from '@/app/_session/session-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { openProgress } from '@/lib/progress/log/store'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import type { Kind, Question } from '@/lib/question/question'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY } from '@/lib/review/study-day'
import {
  type Answering,
  answer,
  askOtherwise,
  follow,
  giveUp,
  next,
  overrule,
  type StudyContext,
  setAside,
  show,
  startSession,
  turnOver,
  undo,
} from '@/lib/study/answering'

const index = indexPack(pack)
/** Cards of different facts that can be asked in any kind, in the order of the pack. */
const cards = [...index.cardsOf.values()].flatMap(([card]) => (card ? [card.id] : [])).slice(0, 12)
const NOON = Date.UTC(2026, 10, 23, 12)

function worldAt(kind: Kind, start = NOON) {
  const { remember, stamp: model } = createScheduler()
  const store = openProgress(undefined, { writer: 'test', now: start, remember, model })
  const log: Entry[] = []
  let at = start
  const world: StudyContext = {
    index,
    learner: store.progress,
    append: (entry) => {
      log.push(entry)
      return store.append(entry)
    },
    now: () => at,
    zone: () => 'Europe/Berlin',
    history: store.history,
    kindsOf: () => [kind],
  }
  const wait = (ms: number) => {
    at += ms
  }
  return { world, store, log, wait }
}

function right(question: Question | undefined) {
  if (question?.kind !== 'choice') throw new Error('not a choice')
  return { kind: 'choice', text: question.options.find((option) => option.right)?.text ?? '' } as const
}

function wrong(question: Question | undefined) {
  if (question?.kind !== 'choice') throw new Error('not a choice')
  return { kind: 'choice', text: question.options.find((option) => !option.right)?.text ?? '' } as const
}

const askable = cards.filter((id) => {
  const { world } = worldAt('choice')
  try {
    startSession(world, [id], 'study', 's')
    return true
  } catch {
    return false
  }
})

function start(kind: Kind = 'choice', count = 3) {
  const all = worldAt(kind)
  return { ...all, desk: startSession(all.world, askable.slice(0, count), 'study', 'seed') }
}

const seen = (buttons: 2 | 4) => ({
  settings: { ...DEFAULT_SETTINGS, buttons },
  ranges: { given: 3, held: 2 },
})
const viewed = (desk: Answering) => questionView(index, desk, seen(2))

describe('an answer', () => {
  test('is in the log before the feedback shows, with the time it took', () => {
    const { world, log, desk, wait } = start()
    const seen = show(world, desk)
    wait(4000)
    const told = answer(world, seen, right(seen.question))
    expect(log).toMatchObject([
      { entry: 'review', card: askable[0], rating: 3, took: 4000, counts: 'scheduled' },
    ])
    expect(viewed(told)?.answered).toMatchObject({ step: 'judged', rating: 3, leech: false })
  })

  test('that is none is not logged, and says why', () => {
    const { world, log, desk } = start('date', 1)
    const told = answer(world, desk, { kind: 'date', text: 'no idea' })
    expect(log).toEqual([])
    expect(viewed(told)?.unanswered).toMatch(/can’t read that/)
    expect(viewed(told)?.answered).toBeUndefined()
  })

  test('given twice counts once', () => {
    const { world, log, desk } = start()
    const told = answer(world, desk, right(desk.question))
    expect(answer(world, told, wrong(desk.question))).toBe(told)
    expect(log).toHaveLength(1)
  })

  test('not known is Again', () => {
    const { world, log, desk } = start()
    const told = giveUp(world, desk)
    expect(log).toMatchObject([{ rating: 1, counts: 'scheduled' }])
    expect(viewed(told)?.answered).not.toHaveProperty('answer')
  })

  test('says when the card returns, as the log has it', () => {
    const { world, desk, log } = start()
    const [review] = answerAll(world, desk, log)
    expect(review?.said).toBe(review?.interval === 1 ? 'Back tomorrow.' : `Back in ${review?.interval} days.`)
  })
})

function answerAll(world: StudyContext, desk: Answering, log: Entry[]) {
  const told = answer(world, desk, right(desk.question))
  const answered = viewed(told)?.answered
  return log.flatMap((entry) =>
    entry.entry === 'review' && answered?.step === 'judged'
      ? [{ interval: entry.interval, said: answered.back }]
      : [],
  )
}

describe('a changed rating', () => {
  test('takes the review back and writes another, and the memory follows the other', () => {
    const { world, log, store, desk } = start()
    const told = answer(world, desk, right(desk.question))
    const again = overrule(world, told, 1)
    expect(log.map(({ entry }) => entry)).toEqual(['review', 'undo', 'review'])
    expect(log.at(-1)).toMatchObject({ rating: 1, counts: 'scheduled' })
    expect(store.history(askable[0] ?? '')).toHaveLength(1)
    expect(viewed(again)?.answered).toMatchObject({ rating: 1 })
    expect(again.session.returning.map(({ card }) => card)).toEqual([askable[0]])
  })

  test('leads to the interval that was shown on its button', () => {
    const { world, store, desk } = start()
    const told = answer(world, desk, right(desk.question))
    const easy = told.told?.options[4].review.interval
    overrule(world, told, 4)
    expect(store.history(askable[0] ?? '').map(({ interval }) => interval)).toEqual([easy])
  })

  test('can be changed again and again', () => {
    const { world, store, desk } = start()
    let told = answer(world, desk, right(desk.question))
    for (const rating of [1, 4, 2, 3] as const) told = overrule(world, told, rating)
    expect(store.history(askable[0] ?? '').map(({ rating }) => rating)).toEqual([3])
  })
})

describe('undo', () => {
  test('goes back any number of steps, to the very same questions and an empty log', () => {
    const { world, store, desk, wait } = start()
    const asked = [desk.question]
    let now = desk
    for (let i = 0; i < 3; i++) {
      wait(1000)
      now = next(world, answer(world, now, i === 1 ? wrong(now.question) : right(now.question)))
      if (i < 2) asked.push(now.question)
    }
    for (const question of asked.toReversed()) {
      wait(1000)
      now = undo(world, now)
      expect(now.question).toEqual(question)
    }
    expect(undo(world, now)).toBe(now)
    expect(store.progress().memories.size).toBe(0)
  })

  test('in the feedback opens the question again', () => {
    const { world, store, desk } = start()
    const back = undo(world, answer(world, desk, wrong(desk.question)))
    expect(viewed(back)?.answered).toBeUndefined()
    expect(back.question).toEqual(desk.question)
    expect(store.history(askable[0] ?? '')).toEqual([])
  })
})

describe('a flip card', () => {
  test('shows on its buttons what each then leads to', () => {
    const { world, store, desk } = start('flip')
    const turned = turnOver(world, desk)
    const good = turned.turned?.[3].review.interval
    expect(viewed(turned)?.ratings.map(({ label }) => label)).toEqual(['Forgot', 'Got it'])
    answer(world, turned, { kind: 'flip', recalled: 'got it' })
    expect(store.history(askable[0] ?? '').map(({ interval }) => interval)).toEqual([good])
  })

  test('has four buttons where the learner wants them', () => {
    const { world, desk } = start('flip')
    const view = questionView(index, turnOver(world, desk), seen(4))
    expect(view?.ratings.map(({ label }) => label)).toEqual(['Again', 'Hard', 'Good', 'Easy'])
  })
})

describe('a card that is answered elsewhere', () => {
  test('leaves the queue, and so do the cards of its fact', () => {
    const { world, desk } = start('choice', 3)
    const [, second] = askable
    const review = {
      card: second ?? '',
      at: NOON,
      day: 20_000,
      rating: 3,
      kind: 'choice',
      counts: 'scheduled',
    } as const
    const followed = follow(world, desk, [{ entry: 'review', ...review, interval: 3, took: 1 }])
    expect(followed.question).toEqual(desk.question)
    expect(next(world, answer(world, followed, right(desk.question))).question?.card).toBe(askable[2])
  })

  test('gives its place to the next if it is on the desk', () => {
    const { world, desk } = start('choice', 3)
    const card = askable[0] ?? ''
    expect(follow(world, desk, [{ entry: 'aside', at: NOON, card, aside: true }]).question?.card).toBe(
      askable[1],
    )
  })

  test('stays on the desk while its feedback is read', () => {
    const { world, desk } = start('choice', 3)
    const told = answer(world, desk, right(desk.question))
    const followed = follow(world, told, [{ entry: 'aside', at: NOON, card: askable[0] ?? '', aside: true }])
    expect(viewed(followed)?.answered).toEqual(viewed(told)?.answered)
  })
})

describe('a card that keeps being missed', () => {
  function leech() {
    const all = worldAt('choice')
    const [card = ''] = askable
    for (let i = 0; i < 8; i++) {
      const at = NOON - (20 - i) * DAY
      const review = { card, at, day: Math.floor(at / DAY), rating: i === 0 ? 3 : 1, kind: 'choice' } as const
      all.store.append({ entry: 'review', ...review, counts: 'scheduled', interval: 1, took: 1 })
    }
    const desk = startSession(all.world, askable.slice(0, 3), 'study', 'seed')
    return { ...all, told: answer(all.world, desk, wrong(desk.question)) }
  }

  test('is flagged', () => {
    expect(viewed(leech().told)?.answered).toMatchObject({ leech: true })
  })

  test('can be asked another way when it returns', () => {
    const { world, told } = leech()
    let now = askOtherwise(world, told, ['choice', 'flip'])
    for (let i = 0; i < 2; i++) now = next(world, answer(world, now, right(now.question)))
    expect(now.question).toMatchObject({ card: askable[0], kind: 'flip' })
  })

  test('can be set aside, and is not asked again', () => {
    const { world, told, log } = leech()
    let now = setAside(world, told)
    expect(log.at(-1)).toMatchObject({ entry: 'aside', card: askable[0], aside: true })
    for (let i = 0; i < 2; i++) now = next(world, answer(world, now, right(now.question)))
    expect(now.session.phase).toBe('finished')
  })
})

test('the finish tells what was learned and what was missed', () => {
  const { world, desk } = start('choice', 2)
  let now = next(world, answer(world, desk, wrong(desk.question)))
  now = next(world, answer(world, now, right(now.question)))
  now = next(world, giveUp(world, now))
  // Missed cards return until they are known; here the learner has had enough.
  const done = { ...now, session: { ...now.session, phase: 'finished' as const } }
  const view = finishView(index, done, { nothing: '', next: 'Come back tomorrow.', waiting: 0, moreNew: 5 })
  expect(view.summary).toMatch(/^1 of 2 right at first\./)
  expect(view.learned.map(({ card }) => card)).toEqual([askable[1]])
  expect(view.missed.map(({ card }) => card)).toEqual([askable[0]])
})
