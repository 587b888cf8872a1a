import type { PackIndex } from '../card/pack-index'

/** Command line flags and standard input. */
export type Asked = {
  flags: {
    seed?: string
    count?: string
    kind?: string
    topic?: string
    sensitive?: boolean
    doubts?: boolean
  }
  input: string
  zone: string
}

/** One result: text for people, and the data that `--json` prints on one line. */
export type Line = { text: string; json: unknown }

/** A command's results, or everything wrong with its input. */
export type Outcome = { ok: true; lines: Line[] } | { ok: false; lines?: Line[]; problems: string[] }

/** A pure function from the pack and the input to lines. */
export type Command = {
  about: string
  /** Flags besides `--json`, `--pack` and `--help`. */
  flags?: readonly string[]
  run: (index: PackIndex, asked: Asked) => Outcome
}

/** Makes a result whose text is its data, for commands that read and write only JSON. */
export function dataLine(json: unknown): Line {
  return { text: JSON.stringify(json), json }
}
