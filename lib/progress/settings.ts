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

/** Reads each setting from a stored value. Numbers are clamped to their range; anything else has to be valid. */
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

/** Makes a setting's entry with a valid value; undefined for an unknown name or a senseless value. */
export function settingEntry(name: string, value: unknown, at: number): SettingEntry | undefined {
  return isSetting(name) ? READ[name](value, at) : undefined
}

/** True if `newer` replaces `older`. At the same moment, the value whose JSON is greater counts. */
export function supersedes(newer: SettingEntry, older: SettingEntry | undefined): boolean {
  if (older === undefined || newer.at !== older.at) return older === undefined || newer.at > older.at
  return JSON.stringify(newer.value) > JSON.stringify(older.value)
}

/**
 * Returns the settings that these entries add up to, with at most one entry for each setting and defaults for the rest.
 * A kind that is both pinned and excluded stays in the list that was set later; if both were set at the same moment, it
 * is excluded.
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

/** Clamps to the range and rounds to a multiple of `step`, without rounding errors. */
function number(value: unknown, from: number, to: number, step: number): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  const perUnit = Math.round(1 / step)
  return Math.round(Math.min(to, Math.max(from, value)) * perUnit) / perUnit
}

/** Returns the kinds in a list, each once and in their usual order. Leaves out unknown names. */
function kinds(value: unknown): Kind[] | undefined {
  return Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined
}

function oneOf<T>(value: unknown, ...allowed: T[]): T | undefined {
  return allowed.find((one) => one === value)
}
