import { cards } from './cards'
import { check } from './check'
import { type Command, dataLine } from './command'
import { entities } from './entities'
import { facts } from './facts'
import { judge } from './judge'
import { questions } from './questions'
import { sample } from './sample'
import { schedule } from './schedule'
import { wording } from './wording'

/** Schedules reviews as the app does; see schedule.ts for the shape of its input. */
const scheduleCommand: Command = {
  about: 'schedule {"zone", "dayTurn", "retention", …, "reviews"} from standard input',
  run: (_index, { input, zone }) => {
    let asked: unknown
    try {
      asked = JSON.parse(input)
    } catch {
      return {
        ok: false,
        problems: ['standard input is not JSON; give {"reviews": [{"card", "at", "rating"}, …]}'],
      }
    }
    const scheduled = schedule(asked, zone)
    return scheduled.ok ? { ok: true, lines: scheduled.lines.map(dataLine) } : scheduled
  },
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  facts,
  cards,
  entities,
  questions,
  sample,
  judge,
  wording,
  schedule: scheduleCommand,
}

/** Commands that read standard input. */
export const READING: ReadonlySet<string> = new Set(['judge', 'schedule'])
