import type { Entry, Settings } from './entry'

export const DEFAULT_SETTINGS: Settings = {
  newPerDay: 10,
  retention: 0.9,
  dayTurn: 4,
  buttons: 2,
  sensitive: false,
  theme: 'system',
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

/** The settings that these entries come to, one entry a setting; what was never set has its default. */
export function settingsOf(entries: Iterable<SettingEntry>): Settings {
  let settings = DEFAULT_SETTINGS
  for (const { setting, value } of entries) settings = { ...settings, [setting]: value }
  return settings
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

function oneOf<T>(value: unknown, ...allowed: T[]): T | undefined {
  return allowed.find((one) => one === value)
}
