import type { PackIndex } from '../card/pack-index'

/** What was asked on the command line, and what was given on standard input. */
export type Asked = {
  flags: { seed?: string; count?: string; kind?: string; topic?: string; sensitive?: boolean }
  input: string
  zone: string
}

/** One result: the text that people read, and the data that `--json` prints as one line. */
export type Line = { text: string; json: unknown }

/** A command's results, or everything that is wrong with what it was given. */
export type Outcome = { ok: true; lines: Line[] } | { ok: false; lines?: Line[]; problems: string[] }

/** A command: pure, from the pack and what was asked to lines. */
export type Command = {
  about: string
  /** The flags it knows beside `--json`, `--pack` and `--help`. */
  flags?: readonly string[]
  run: (index: PackIndex, asked: Asked) => Outcome
}

/** One result whose text is its data, for commands that read and write JSON only. */
export function dataLine(json: unknown): Line {
  return { text: JSON.stringify(json), json }
}
