import { lookUp } from './lookup'
import { matcherOf } from './matcher'
import { type Pack, packSchema } from './pack'
import { type Problem, quote } from './problem'
import { RULES } from './rules'
import type { Part } from './rules/rule'
import { shapeProblem, valueAt } from './shape-problems'

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] }

/** The file in which a topic is written, where that is known. */
export type FileOf = (topic: string) => string | undefined

/**
 * Reads a pack from anything: the pack, checked by every rule of content, or all its problems at once. Never
 * throws. Where parts of it cannot be read, the rules judge the rest. The pack is not copied, so whoever parses
 * must not change the input afterwards.
 */
export function parsePack(input: unknown, fileOf: FileOf = () => undefined): ParsedPack {
  const { pack, problems, unread } = readShape(input, fileOf)
  const all = pack ? problems.concat(breaches(pack, unread, fileOf)) : problems
  return pack && all.length === 0 ? { ok: true, pack } : { ok: false, problems: all }
}

const matchesPack = matcherOf(packSchema)

function isPack(input: unknown): input is Pack {
  return matchesPack(input)
}

type Shape = { pack: Pack | undefined; problems: Problem[]; unread: Set<string> }

function readShape(input: unknown, fileOf: FileOf): Shape {
  try {
    if (isPack(input)) return { pack: input, problems: [], unread: new Set() }
    const whole = packSchema.safeParse(input)
    if (whole.success) return { pack: whole.data, problems: [], unread: new Set() }
    const problems = whole.error.issues.map((issue) =>
      withFile(shapeProblem(issue, input), issue.path, input, fileOf),
    )
    const broken = whole.error.issues.map((issue) => issue.path)
    const unread = new Set(broken.map((path) => valueAt(input, [...path.slice(0, 2), 'id'])).filter(isText))
    return { pack: packSchema.safeParse(soundPart(input, broken)).data, problems, unread }
  } catch {
    // Only what is no plain data (a getter that throws, say) comes here.
    return { pack: undefined, problems: [UNREADABLE], unread: new Set() }
  }
}

const UNREADABLE: Problem = {
  place: 'the pack',
  what: 'cannot be read',
  cure: 'give plain data, as JSON holds it',
}

const LISTS = ['sources', 'topics', 'entities', 'facts', 'disputes'] as const

/** What stands in for a broken line of the cover while the rules judge the rest. */
const COVER = {
  format: 'annals-pack/1',
  id: 'unread',
  version: 1,
  title: '-',
  about: '-',
  language: 'en',
  first: '',
}

/** The pack without its broken parts. */
function soundPart(input: unknown, broken: PropertyKey[][]): unknown {
  const cover = Object.entries(COVER).map(([key, standIn]) => {
    return [key, broken.some(([first]) => first === key) ? standIn : valueAt(input, [key])]
  })
  const lists = LISTS.map((list) => {
    const parts = valueAt(input, [list])
    const out = new Set(broken.filter(([first]) => first === list).map(([, index]) => index))
    return [list, Array.isArray(parts) ? parts.filter((_, index) => !out.has(index)) : []]
  })
  return Object.fromEntries([...cover, ...lists])
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function withFile(problem: Problem, path: PropertyKey[], input: unknown, fileOf: FileOf): Problem {
  const topic = path[0] === 'facts' ? valueAt(input, ['facts', path[1] ?? '', 'topic']) : undefined
  return addFile(problem, isText(topic) ? fileOf(topic) : undefined)
}

function addFile(problem: Problem, file: string | undefined): Problem {
  return file === undefined ? problem : { ...problem, file }
}

/** What the rules find, each with its place in the pack. */
function breaches(pack: Pack, unread: Set<string>, fileOf: FileOf): Problem[] {
  const lookup = lookUp(pack, unread)
  const findings = RULES.flatMap((rule) => rule.check(pack, lookup))
  if (findings.length === 0) return []
  const places = placesOf(pack)
  return findings.map((finding) => {
    const { place, topic } = places.get(finding.at) ?? { place: 'the pack', topic: undefined }
    const { what, cure } = finding
    return addFile({ place, what, cure }, topic === undefined ? undefined : fileOf(topic))
  })
}

type Place = { place: string; topic: string | undefined }

function placesOf(pack: Pack): Map<Part, Place> {
  const places = new Map<Part, Place>()
  const topics = new Map(pack.facts.map((fact) => [fact.id, fact.topic]))
  const put = (list: string, parts: Exclude<Part, Pack>[], topicOf: (i: number) => string | undefined) => {
    parts.forEach((part, i) => {
      places.set(part, { place: `${list}[${i}] ${quote(part.id)}`, topic: topicOf(i) })
    })
  }
  put('sources', pack.sources, () => undefined)
  put('topics', pack.topics, (i) => pack.topics[i]?.id)
  put('entities', pack.entities, () => undefined)
  put('facts', pack.facts, (i) => pack.facts[i]?.topic)
  put('disputes', pack.disputes, (i) => topics.get(pack.disputes[i]?.between[0] ?? ''))
  return places
}
