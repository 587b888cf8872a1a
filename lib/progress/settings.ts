import { KINDS, type Kind } from '../question/question'
import type { Entry, Settings } from './entry'

export const DEFAULT_SETTINGS: Settings = {
  newPerDay: 10,
  retention: 0.9,
  dayTurn: 4,
  buttons: 2,
  sensitive: false,
  theme: 'system',
  pinned: [],
  excluded: [],
}

type SettingEntries = {
  [S in keyof Settings]: { entry: 'setting'; at: number; setting: S; value: Settings[S] }
}
export type SettingEntry = Extract<Entry, { entry: 'setting' }>

/** Reads one setting from whatever was stored: numbers are brought into their range, anything else must fit. */
const READ: { [S in keyof Settings]: (value: unknown, at: number) => SettingEntries[S] | undefined } = {
  newPerDay: (value, at) => entryOf('newPerDay', number(value, 0, 200, 1), at),
  retention: (value, at) => entryOf('retention', number(value, 0.8, 0.95, 0.001), at),
  dayTurn: (value, at) => entryOf('dayTurn', number(value, 0, 12, 1), at),
  buttons: (value, at) => entryOf('buttons', oneOf<2 | 4>(value, 2, 4), at),
  sensitive: (value, at) => entryOf('sensitive', oneOf(value, true, false), at),
  theme: (value, at) => entryOf('theme', oneOf(value, 'system', 'light', 'dark'), at),
  pinned: (value, at) => entryOf('pinned', kinds(value), at),
  excluded: (value, at) => entryOf('excluded', kinds(value), at),
}

/** A setting's entry with a value that is valid, or undefined: for an unknown name, or a value that cannot be meant. */
export function settingEntry(name: string, value: unknown, at: number): SettingEntry | undefined {
  return isSetting(name) ? READ[name](value, at) : undefined
}

/** Of two values of one setting the later counts; of two at the same moment, the one whose text is greater. */
export function supersedes(newer: SettingEntry, older: SettingEntry | undefined): boolean {
  if (older === undefined || newer.at !== older.at) return older === undefined || newer.at > older.at
  return JSON.stringify(newer.value) > JSON.stringify(older.value)
}

/**
 * The settings that these entries come to, one entry a setting; what was never set has its default. A kind that is both
 * pinned and excluded stays in the list that was set later, and is excluded if both were set at the same moment.
 */
export function settingsOf(entries: Iterable<SettingEntry>): Settings {
  let settings = DEFAULT_SETTINGS
  let pinnedAt = Number.NEGATIVE_INFINITY
  let excludedAt = Number.NEGATIVE_INFINITY
  for (const { setting, at, value } of entries) {
    settings = { ...settings, [setting]: value }
    if (setting === 'pinned') pinnedAt = at
    if (setting === 'excluded') excludedAt = at
  }
  const { pinned, excluded } = settings
  return pinnedAt > excludedAt
    ? { ...settings, excluded: excluded.filter((kind) => !pinned.includes(kind)) }
    : { ...settings, pinned: pinned.filter((kind) => !excluded.includes(kind)) }
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(READ, name)

function entryOf<S extends keyof Settings, V>(setting: S, value: V | undefined, at: number) {
  return value === undefined ? undefined : { entry: 'setting' as const, at, setting, value }
}

/** In range, and a multiple of `step`, so that no value has a tail of rounding errors. */
function number(value: unknown, from: number, to: number, step: number): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  const perUnit = Math.round(1 / step)
  return Math.round(Math.min(to, Math.max(from, value)) * perUnit) / perUnit
}

/** The kinds that a list names, each once and in their own order; names that this version does not know are left out. */
function kinds(value: unknown): Kind[] | undefined {
  return Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined
}

function oneOf<T>(value: unknown, ...allowed: T[]): T | undefined {
  return allowed.find((one) => one === value)
}
