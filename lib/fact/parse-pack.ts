import { lookUp } from './lookup'
import { matcherOf } from './matcher'
import { type Pack, packSchema } from './pack'
import { type Problem, quote } from './problem'
import { RULES } from './rules'
import type { Part } from './rules/rule'
import { shapeProblem, valueAt } from './shape-problems'

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] }

/** Returns the file a topic is written in, if known. */
export type FileOf = (topic: string) => string | undefined

/**
 * Reads a pack from anything: either a pack that passed every content rule, or all its problems at once. Never throws.
 * If some parts are unreadable, the rules still check the rest. Does not copy the pack, so callers must not change the
 * input afterwards.
 */
export function parsePack(input: unknown, fileOf: FileOf = () => undefined): ParsedPack {
  const { pack, problems, broken } = readShape(input, fileOf)
  const all = pack ? problems.concat(breaches(pack, input, broken, fileOf)) : problems
  return pack && all.length === 0 ? { ok: true, pack } : { ok: false, problems: all }
}

type Path = readonly PropertyKey[]

/** The readable part of a pack: all of it, or all but its broken parts. */
type Shape = { pack: Pack | undefined; problems: Problem[]; broken: Path[] }

const matchesPack = matcherOf(packSchema)

function isPack(input: unknown): input is Pack {
  return matchesPack(input)
}

function readShape(input: unknown, fileOf: FileOf): Shape {
  try {
    if (isPack(input)) return { pack: input, problems: [], broken: [] }
    const whole = packSchema.safeParse(input)
    if (whole.success) return { pack: whole.data, problems: [], broken: [] }
    const { issues } = whole.error
    const problems = issues.map((issue) =>
      addFile(shapeProblem(issue, input), topicAt(issue.path, input), fileOf),
    )
    const broken = issues.map((issue) => issue.path)
    return { pack: packSchema.safeParse(soundPart(input, broken)).data, problems, broken }
  } catch {
    // Reached only by things that are not plain data, such as a getter that throws.
    return { pack: undefined, problems: [UNREADABLE], broken: [] }
  }
}

const UNREADABLE: Problem = {
  place: 'the pack',
  what: 'cannot be read',
  cure: 'give plain data, as JSON holds it',
}

const LISTS = ['sources', 'topics', 'entities', 'facts', 'disputes'] as const
type List = (typeof LISTS)[number]

/** Placeholders for broken cover fields while the rules check the rest. */
const COVER = {
  format: 'annals-pack/1',
  id: 'unread',
  version: 1,
  title: '-',
  about: '-',
  language: 'en',
  first: '',
}

/** Returns the pack without its broken parts. */
function soundPart(input: unknown, broken: Path[]): unknown {
  const cover = Object.entries(COVER).map(([key, standIn]) => {
    return [key, broken.some(([first]) => first === key) ? standIn : valueAt(input, [key])]
  })
  const lists = LISTS.map((list) => [
    list,
    soundIn(list, input, broken).map((i) => valueAt(input, [list, i])),
  ])
  return Object.fromEntries([...cover, ...lists])
}

/** Returns the indexes of a list's sound parts in the input. */
function soundIn(list: List, input: unknown, broken: Path[]): number[] {
  const parts = valueAt(input, [list])
  const out = new Set(broken.filter(([first]) => first === list).map(([, index]) => index))
  return Array.isArray(parts) ? [...parts.keys()].filter((index) => !out.has(index)) : []
}

function topicAt([list, index]: Path, input: unknown): string | undefined {
  const topic = list === 'facts' && index !== undefined ? valueAt(input, [list, index, 'topic']) : undefined
  return isText(topic) ? topic : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function addFile(problem: Problem, topic: string | undefined, fileOf: FileOf): Problem {
  const file = topic === undefined ? undefined : fileOf(topic)
  return file === undefined ? problem : { ...problem, file }
}

/** Runs the rules and adds each finding's place in the input. */
function breaches(pack: Pack, input: unknown, broken: Path[], fileOf: FileOf): Problem[] {
  const unread = new Set(broken.map((path) => valueAt(input, [...path.slice(0, 2), 'id'])).filter(isText))
  const lookup = lookUp(pack, unread)
  const findings = RULES.flatMap((rule) => rule.check(pack, lookup))
  if (findings.length === 0) return []
  const places = placesOf(pack, (list) => soundIn(list, input, broken))
  return findings.map(({ at, what, cure }) => {
    const { place, topic } = places.get(at) ?? { place: 'the pack', topic: undefined }
    return addFile({ place, what, cure }, topic, fileOf)
  })
}

type Place = { place: string; topic: string | undefined }

/** Returns each part's place in the input and the topic it is written in. */
function placesOf(pack: Pack, indexes: (list: List) => number[]): Map<Part, Place> {
  const places = new Map<Part, Place>()
  const topics = new Map(pack.facts.map((fact) => [fact.id, fact.topic]))
  for (const list of LISTS) {
    const at = indexes(list)
    pack[list].forEach((part, i) => {
      places.set(part, { place: `${list}[${at[i]}] ${quote(part.id)}`, topic: topicOf(part, topics) })
    })
  }
  return places
}

function topicOf(part: Part, topics: ReadonlyMap<string, string>): string | undefined {
  if ('topic' in part) return part.topic
  return 'between' in part ? topics.get(part.between[0] ?? '') : undefined
}
