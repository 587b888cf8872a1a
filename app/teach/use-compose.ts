import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Choices, type Entry, QUIZ_KINDS } from '@/lib/assignment/compose/choices'
import {
  addOne,
  changeKindAt,
  dropAt,
  moveTo,
  pinAt,
  redrawAt,
  swapAt,
} from '@/lib/assignment/compose/compose'
import { momentOf, wallTimeOf } from '@/lib/assignment/compose/wall-time'
import type { PackIndex } from '@/lib/card/pack-index'
import { freshSeed } from '../_platform/chance'
import { now, zone } from '../_platform/clock'
import { saidAgain } from '../_platform/said-again'
import { type Composed, entriesOf, withChoices, withEntries } from '../_store/quiz-draft'
import { draftOf, followShelf, isOnShelf, readShelf, saveDraft, saveQuiz } from '../_store/shelf'
import { followHandedIn, sealedFor } from '../_store/submissions'
import { choicesView, factsToChoose, fairLimit, questionsView, settingsView } from './compose-view'
import { heldFast, isOut, outWords } from './quiz-lock'
import type { ChoiceIntents, QuestionIntents, SettingIntents } from './teach-model'

/** How many steps can be undone. */
const STEPS = 30
const WEEK = 7 * 86_400_000

/** A quiz while it is composed: each change is kept at once. */
export function useComposing(index: PackIndex, first: Composed) {
  const [composed, setComposed] = useState(first)
  const [kept, setKept] = useState(true)
  const [said, setSaid] = useState('')
  const [past, setPast] = useState<readonly Composed[]>([])
  // Two changes may come before the screen is drawn again; the second builds on the first.
  const latest = useRef(first)
  const lock = useLock(first.quiz.id, latest)
  const { isHeld } = lock
  const change = useCallback<Change>(
    (given, words = '') => {
      const before = latest.current
      const after = typeof given === 'function' ? given(before) : given
      const next = isHeld() ? heldFast(before, after) : after
      const dated = { ...next, quiz: { ...next.quiz, changed: now() } }
      latest.current = dated
      setComposed(dated)
      setSaid((before) => saidAgain(before, words))
      const { quiz, draft } = dated
      // What was deleted in another tab does not come back.
      setKept(isOnShelf(quiz.id) && saveDraft(quiz.id, draft) && saveQuiz(quiz))
    },
    [isHeld],
  )
  const remember = useCallback(() => {
    const before = latest.current
    setPast((steps) => [...steps, before].slice(-STEPS))
  }, [])

  useEffect(() => {
    const follow = () => {
      const quiz = readShelf().quizzes.find(({ id }) => id === latest.current.quiz.id)
      if (!quiz || quiz.changed <= latest.current.quiz.changed) return
      latest.current = { quiz, draft: draftOf(quiz.id) ?? latest.current.draft }
      setComposed(latest.current)
      setPast([])
      setSaid('Changed in another tab.')
    }
    // What has changed while the facts were fetched.
    follow()
    return followShelf(follow)
  }, [])

  const choosing = choosingOf(index, latest, change, remember)
  const arranging = arrangingOf(index, latest, change, remember)
  const setting = settingOf(index, latest, change)
  const onUndo = () => {
    const before = past.at(-1)
    if (!before) return
    setPast(past.slice(0, -1))
    const { variants } = before.quiz
    const { quiz, draft } = latest.current
    const back = { quiz: { ...quiz, variants }, draft: { ...before.draft, given: draft.given } }
    // How many variants there are is not undone.
    const isAsMany = variants.length === quiz.variants.length
    change(isAsMany ? back : withEntries(index, { ...back, quiz }, entriesOf(before)), 'Undone.')
  }

  const {
    quiz: { variants },
    draft,
  } = composed
  // Not at each letter of a title: what can be asked beside what takes its time.
  const questions = useMemo(
    () => questionsView(index, { quiz: { variants }, draft }),
    [index, variants, draft],
  )
  const choices = useMemo(() => choicesView(index, composed), [index, composed])
  return {
    composed,
    kept,
    change,
    choices,
    questions: { ...questions, said, canUndo: past.length > 0 },
    settings: settingsView(composed, now()),
    out: isOut(composed, lock.handedIn)
      ? { words: outWords(composed.draft.given, lock.handedIn), locked: !lock.opened }
      : null,
    onLock: (locked: boolean) => {
      // What was before the link was made is not brought back under it.
      setPast([])
      lock.open(!locked)
    },
    choosing,
    arranging: { ...arranging, onUndo },
    setting,
  }
}

type Latest = { current: Composed }

/** The questions of a quiz that is out are held fast, until its teacher opens them for as long as the page is open. */
function useLock(quiz: string, latest: Latest) {
  const [opened, setOpened] = useState(false)
  const [handedIn, setHandedIn] = useState(() => sealedFor(quiz).length)
  const seen = useRef({ opened, handedIn })
  seen.current = { opened, handedIn }
  useEffect(() => {
    const count = () => setHandedIn(sealedFor(quiz).length)
    count()
    return followHandedIn(quiz, count)
  }, [quiz])
  const isHeld = useCallback(
    () => isOut(latest.current, seen.current.handedIn) && !seen.current.opened,
    [latest],
  )
  return { opened, handedIn, isHeld, open: setOpened }
}

/** What is made of the latest is given where time has passed since it was looked at. */
export type Change = (next: Composed | ((latest: Composed) => Composed), words?: string) => void

export function choosingOf(
  index: PackIndex,
  latest: Latest,
  change: Change,
  remember: () => void,
): ChoiceIntents {
  const choose = (choices: Partial<Choices>) => {
    remember()
    change(withChoices(index, latest.current, { ...latest.current.draft.choices, ...choices }))
  }
  return {
    onTopics: (topics) => choose({ topics }),
    onKinds: (kinds) => choose({ kinds: QUIZ_KINDS.filter((kind) => kinds.includes(kind)) }),
    onCount: (count) => choose({ count }),
    onSensitive: (sensitive) => choose({ sensitive }),
    onTaught: (facts, taught) => {
      const others = latest.current.draft.choices.notTaught.filter((fact) => !facts.includes(fact))
      choose({ notTaught: taught ? others : [...others, ...facts] })
    },
    factsOf: () => factsToChoose(index, latest.current),
  }
}

export function arrangingOf(
  index: PackIndex,
  latest: Latest,
  change: Change,
  remember: () => void,
): Omit<QuestionIntents, 'onUndo'> {
  const arrange = (next: readonly Entry[] | undefined, done: string, otherwise = '') => {
    if (!next) return change(latest.current, otherwise)
    remember()
    const { quiz, draft } = latest.current
    const isOtherCount = next.length !== entriesOf(latest.current).length && next.length > 0
    const choices = isOtherCount ? { ...draft.choices, count: next.length } : draft.choices
    change(withEntries(index, { quiz, draft: { ...draft, choices } }, next), done)
  }
  const quiz = () => entriesOf(latest.current)
  const choices = () => latest.current.draft.choices
  return {
    onSwap: (at) =>
      arrange(
        swapAt(index, choices(), quiz(), at, freshSeed()),
        `Question ${at + 1} is another one now.`,
        'There is no other question that can stand there.',
      ),
    onRedraw: (at) =>
      arrange(
        redrawAt(index, choices(), quiz(), at, freshSeed()),
        `Question ${at + 1} is asked otherwise now.`,
        `There is no other way to ask question ${at + 1} in this kind.`,
      ),
    onDrop: (at) => arrange(dropAt(quiz(), at), `Question ${at + 1} is gone.`),
    onPin: (at, pinned) =>
      arrange(
        pinAt(quiz(), at, pinned),
        pinned ? `Question ${at + 1} stays.` : `Question ${at + 1} may change.`,
      ),
    onMove: (from, to) => arrange(moveTo(quiz(), from, to), `It is question ${to + 1} now.`),
    onKind: (at, kind) => {
      const known = QUIZ_KINDS.find((one) => one === kind)
      arrange(
        known && changeKindAt(index, choices(), quiz(), at, known),
        `Question ${at + 1} is asked that way now, and pinned.`,
        `Beside the others, and by what you chose, question ${at + 1} cannot be asked that way.`,
      )
    },
    onAdd: () =>
      arrange(
        addOne(index, choices(), quiz(), freshSeed()),
        'One more, at the end.',
        'No further question can stand beside these.',
      ),
    onDrawAgain: () => {
      remember()
      change(withChoices(index, latest.current, { ...choices(), seed: freshSeed() }), 'Drawn again.')
    },
  }
}

export function settingOf(index: PackIndex, latest: Latest, change: Change): SettingIntents {
  const set = (part: Partial<Composed['quiz']>) =>
    change({ ...latest.current, quiz: { ...latest.current.quiz, ...part } })
  return {
    onSet: set,
    onDue: (due) => {
      const at = due && momentOf(due, due.zone)
      if (due && at !== null && at !== undefined) set({ due: { at, zone: due.zone } })
    },
    onDueWanted: (wanted) => set({ due: wanted ? inAWeek() : null }),
    onMinutes: (minutes) => set({ minutes }),
    onLimitWanted: (wanted) => set({ minutes: wanted ? fairLimit(latest.current) : null }),
    onVariants: (many) => change(withEntries(index, latest.current, entriesOf(latest.current), many)),
  }
}

/** The same day next week, at 18:00 of the teacher's own zone. */
function inAWeek(): { at: number; zone: string } {
  const own = zone()
  const { date } = wallTimeOf(now(), own)
  // Counted in days of the calendar, for a week in which clocks change is not 168 hours.
  const then = new Date(Date.parse(`${date}T12:00Z`) + WEEK).toISOString().slice(0, 10)
  return { at: momentOf({ date: then, time: '18:00' }, own) ?? now() + WEEK, zone: own }
}
