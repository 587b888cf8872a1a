import { QUIZ_KINDS } from '@/lib/assignment/compose/choices'
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
import type { Step } from './compose-state'
import { type Arrangement, arranged, chosen, inVariants, set, taught } from './compose-steps'
import { factsToChoose, fairLimit } from './compose-view'
import type { Composed } from './quiz-draft'
import type { ChoiceIntents, QuestionIntents, SettingIntents } from './teach-model'

const WEEK = 7 * 86_400_000

/** The quiz that the buttons and fields change, with the world's chance and clock. */
export type Table = {
  index: PackIndex
  latest: () => Composed
  act: (step: Step) => void
  seed: () => string
  now: () => number
  zone: () => string
}

export function choosingOf({ index, latest, act }: Table): ChoiceIntents {
  return {
    onTopics: (topics) => act(chosen(index, () => ({ topics }))),
    onKinds: (kinds) =>
      act(chosen(index, () => ({ kinds: QUIZ_KINDS.filter((kind) => kinds.includes(kind)) }))),
    onCount: (count) => act(chosen(index, () => ({ count }))),
    onSensitive: (sensitive) => act(chosen(index, () => ({ sensitive }))),
    onTaught: (facts, isTaught) => act(chosen(index, taught(facts, isTaught))),
    factsOf: () => factsToChoose(index, latest()),
  }
}

export function arrangingOf({ index, act, seed }: Table): Omit<QuestionIntents, 'onUndo'> {
  const arrange = (arrangement: Arrangement) => act(arranged(index, arrangement))
  return {
    onSwap: (at) =>
      arrange({
        to: (quiz, choices) => swapAt(index, choices, quiz, at, seed()),
        done: `Question ${at + 1} is another one now.`,
        otherwise: 'There is no other question that can stand there.',
      }),
    onRedraw: (at) =>
      arrange({
        to: (quiz, choices) => redrawAt(index, choices, quiz, at, seed()),
        done: `Question ${at + 1} is asked otherwise now.`,
        otherwise: `There is no other way to ask question ${at + 1} in this kind.`,
      }),
    onDrop: (at) => arrange({ to: (quiz) => dropAt(quiz, at), done: `Question ${at + 1} is gone.` }),
    onPin: (at, pinned) =>
      arrange({
        to: (quiz) => pinAt(quiz, at, pinned),
        done: pinned ? `Question ${at + 1} stays.` : `Question ${at + 1} may change.`,
      }),
    onMove: (from, to) =>
      arrange({ to: (quiz) => moveTo(quiz, from, to), done: `It is question ${to + 1} now.` }),
    onKind: (at, kind) =>
      arrange({
        to: (quiz, choices) => {
          const known = QUIZ_KINDS.find((one) => one === kind)
          return known && changeKindAt(index, choices, quiz, at, known)
        },
        done: `Question ${at + 1} is asked that way now, and pinned.`,
        otherwise: `Beside the others, and by what you chose, question ${at + 1} cannot be asked that way.`,
      }),
    onAdd: () =>
      arrange({
        to: (quiz, choices) => addOne(index, choices, quiz, seed()),
        done: 'One more, at the end.',
        otherwise: 'No further question can stand beside these.',
      }),
    onDrawAgain: () => act(chosen(index, () => ({ seed: seed() }), 'Drawn again.')),
  }
}

export function settingOf({ index, latest, act, now, zone }: Table): SettingIntents {
  return {
    onSet: (part) => act(set(part)),
    onDue: (due) => {
      const at = due && momentOf(due, due.zone)
      if (due && at !== null && at !== undefined) act(set({ due: { at, zone: due.zone } }))
    },
    onDueWanted: (wanted) => act(set({ due: wanted ? inAWeek(now(), zone()) : null })),
    onMinutes: (minutes) => act(set({ minutes })),
    onLimitWanted: (wanted) => act(set({ minutes: wanted ? fairLimit(latest()) : null })),
    onVariants: (many) => act(inVariants(index, many)),
  }
}

/** Returns the same day next week, at 18:00 of the teacher's own zone. */
function inAWeek(at: number, zone: string): { at: number; zone: string } {
  const { date } = wallTimeOf(at, zone)
  // Counted in days of the calendar, for a week in which clocks change is not 168 hours.
  const then = new Date(Date.parse(`${date}T12:00Z`) + WEEK).toISOString().slice(0, 10)
  return { at: momentOf({ date: then, time: '18:00' }, zone) ?? at + WEEK, zone }
}
