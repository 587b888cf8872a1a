import * as z from 'zod'
import { ALL_ASKS } from './ask'
import { isEdtf } from './time'

/**
 * Schemas of a pack. The types below are inferred from them, and `parsePack` uses them to read packs. The browser only
 * loads packs that were checked before they were published, so it imports only the types.
 */

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use lower-case letters, digits and single hyphens, as in minister-of-finance',
  )
/** Limits far above what a history needs. They keep the work on a hostile pack in proportion to its size. */
const line = z.string().trim().min(1).max(2000)
const spelling = z.string().trim().min(1).max(120)
const edtf = z
  .string()
  .refine(
    isEdtf,
    'write the time as EDTF: 1944-11-12, 1944-11, 1944, 1944-22, 1944/1946, ../1944-10-03, 1945-09~',
  )

/** Place of a statement in its source. Paragraphs count from 1 within their section. */
const citation = z.union([
  z.strictObject({ source: slug, section: line, paragraph: z.int().positive() }),
  z.strictObject({ source: slug, infobox: line }),
  z.strictObject({ source: slug, table: line, row: line }),
])

const source = z.strictObject({
  id: slug,
  title: line,
  publisher: line,
  url: z.url(),
  licence: line,
  /** The day on which the source was read for the pack: `2026-11-23`. */
  read: z.iso.date().optional(),
})

const topic = z.strictObject({ id: slug, title: line, about: line })

/**
 * `sort` divides a type into things that can be options of one question: two towns are never the same place, but a town
 * and a region may be. Wrong options come only from the same type and sort.
 */
const entity = z.strictObject({
  id: slug,
  type: z.enum(['person', 'place', 'people', 'organisation', 'office', 'event', 'document', 'thing']),
  sort: slug.optional(),
  /** Display name, with its article if it has one in mid-sentence: `the National Army`. */
  name: spelling,
  /** All other spellings. Each is accepted as an answer and never used as a wrong option beside another. */
  names: z.array(spelling).max(60).optional(),
  /** `Uyghur` for the people `Uyghurs`. */
  adjective: spelling.optional(),
  /** The larger place around this one. */
  within: slug.optional(),
  /** Says who or what this is, as a clause that can follow "was": `the Vice President of the republic`. */
  gloss: line.optional(),
  /** Entities spelt almost alike (Tore and Tora): a typo of one never counts as the other. */
  kindred: z.array(slug).max(60).optional(),
})

/** `vague` amounts have only words in the source ("a few hundred") and are never asked as numbers. */
const amount = z.discriminatedUnion('qualifier', [
  z.strictObject({
    qualifier: z.enum(['exactly', 'around', 'over', 'up to']),
    value: z.number().finite(),
    unit: line,
  }),
  z.strictObject({
    qualifier: z.literal('between'),
    from: z.number().finite(),
    to: z.number().finite(),
    unit: line,
  }),
  z.strictObject({ qualifier: z.literal('vague'), words: line, unit: line }),
])

/** Moment that an amount or a post belongs to. `words` replace a time that reads badly ("at the end of 1944"). */
const moment = z.strictObject({ time: edtf, words: line.optional() })

const stems = z.array(line).min(1).max(20)

/** How a count follows from other facts of the pack; the rule `reckonings-right` checks it. */
const reckoned = z.discriminatedUnion('by', [
  /** Number of these facts. */
  z.strictObject({ by: z.literal('counting'), facts: z.array(slug).min(1).max(200) }),
  /** Sum of their amounts. */
  z.strictObject({ by: z.literal('adding'), facts: z.array(slug).min(2).max(200) }),
  /** Remainder of a whole after their amounts: of 100 %, or of another fact's amount. */
  z.strictObject({
    by: z.literal('taking away'),
    whole: z.union([z.number().finite(), slug]),
    facts: z.array(slug).min(1).max(200),
  }),
  /** Days from one event's date to another's, both known to the day. */
  z.strictObject({ by: z.literal('days'), from: slug, to: slug }),
])

/** Something for each ask, such as `{ subject: …, object: … }`. */
const byAsk = <S extends z.ZodType>(one: S) => z.partialRecord(z.enum(ALL_ASKS), one)

/**
 * The parts of a card that its fact may set by hand, each by ask. They came with `annals-pack/2`.
 */
const crafted = {
  /** Asks whose cards are not asked any more. The cards keep their ids and their history. */
  retired: z.array(z.enum(ALL_ASKS)).optional(),
  /**
   * The only wrong options of a card, most plausible first: ids of entities, or for `why` and `effect` ids of cause
   * facts. The pack says that each of them is certainly false. An empty list means that no option is.
   */
  against: byAsk(z.array(slug).max(40)).optional(),
  /** Ids that must not be wrong options although no fact of the pack makes them right. */
  notAgainst: byAsk(z.array(slug).max(40)).optional(),
  /** Wrong options of `why` and `effect` in words: about the same matter, and certainly false. */
  untrue: byAsk(z.array(line).max(8)).optional(),
  /** Wordings for kinds that want several answers; a card with several names needs them to be asked that way. */
  several: byAsk(z.strictObject({ select: line, name: line })).optional(),
  /**
   * A sentence with `___` in place of the answer, for the kinds that show one. It must read well with any value in it.
   * `false` means that no sentence does. Without it the sentence is found in the fact's text.
   */
  sentences: byAsk(z.union([line, z.literal(false)])).optional(),
}

const common = {
  ...crafted,
  id: slug,
  topic: slug,
  /** Full statement in our own words, one to three sentences. */
  text: line,
  citations: z.array(citation).min(1).max(60),
  /** The entity who said so, if the source names one. */
  according: slug.optional(),
  /** Marks killings, expulsions and hatred: told soberly, and kept out of default quizzes and all wrong options. */
  sensitive: z.literal(true).optional(),
  note: line.optional(),
}

const eventFact = z.strictObject({
  ...common,
  kind: z.literal('event'),
  event: slug,
  time: edtf,
  timeWords: line.optional(),
  place: slug.optional(),
  /** `when` for a single time; `began` and `ended` for an interval with two known ends. */
  stems: z
    .strictObject({ when: stems, began: stems, ended: stems, where: stems, what: stems, claimant: stems })
    .partial()
    .optional(),
})

const officeFact = z.strictObject({
  ...common,
  kind: z.literal('office'),
  person: slug,
  office: slug,
  body: slug,
  time: edtf.optional(),
  stems: z.strictObject({ who: stems, post: stems, claimant: stems }).partial().optional(),
})

const ethnicityFact = z.strictObject({
  ...common,
  kind: z.literal('ethnicity'),
  person: slug,
  people: slug,
  stems: z.strictObject({ people: stems, claimant: stems }).partial().optional(),
})

const shareFact = z.strictObject({
  ...common,
  kind: z.literal('share'),
  people: slug,
  of: slug,
  percent: amount,
  moment: moment.optional(),
  stems: z.strictObject({ percent: stems, people: stems, claimant: stems }).partial().optional(),
})

const countFact = z.strictObject({
  ...common,
  kind: z.literal('count'),
  /** What is counted: `people`, `Kazakhs`, `soldiers`. `of`, `moment` and `according` make it one particular count. */
  what: line,
  of: slug,
  amount,
  moment: moment.optional(),
  /** Id of the fact that counts the whole. Counts with the same `partOf` add up to at most that whole. */
  partOf: slug.optional(),
  reckoned: reckoned.optional(),
  stems: z.strictObject({ amount: stems, claimant: stems }).partial().optional(),
})

const relationFact = z.strictObject({
  ...common,
  kind: z.literal('relation'),
  subject: slug,
  relation: slug,
  object: slug,
  time: edtf.optional(),
  /** The sides of the relation whose every right answer is in the pack, so that other entities are certainly wrong. */
  complete: z.array(z.enum(['subject', 'object'])).optional(),
  stems: z.strictObject({ subject: stems, object: stems, claimant: stems }).partial().optional(),
})

const causeFact = z.strictObject({
  ...common,
  kind: z.literal('cause'),
  /** Clauses that stand on their own, without "he" or "it" for something in the other one. */
  because: line,
  effect: line,
  /** Short clauses in which each led to the next: `Germany invaded the Soviet Union`. */
  chain: z.array(line).min(3).max(6).optional(),
  stems: z.strictObject({ why: stems, effect: stems, claimant: stems }).partial().optional(),
})

const fact = z.discriminatedUnion('kind', [
  eventFact,
  officeFact,
  ethnicityFact,
  shareFact,
  countFact,
  relationFact,
  causeFact,
])

/** Facts that contradict each other. With `ask`, each fact's answer to that ask counts as right. */
const dispute = z.strictObject({
  id: slug,
  title: line,
  between: z.array(slug).min(1),
  ask: z.enum(ALL_ASKS).optional(),
  /** A fair reader's conclusion, naming both sides: one to three sentences. */
  reading: line,
  /**
   * Who says what, for asking whose word it is: persons and kinds of source, never a place in the article. `who` is a
   * name as a heading, `says` the claim in a few words.
   */
  voices: z
    .array(z.strictObject({ fact: slug, who: line, says: line }))
    .min(2)
    .max(4)
    .optional(),
  /**
   * Why the accounts differ, for asking just that: `says` tells what they say, `because` is the most likely reason, and
   * `against` holds reasons that certainly do not explain it.
   */
  differ: z
    .strictObject({ stem: line, says: line, because: line, against: z.array(line).min(3).max(6) })
    .optional(),
})

/**
 * A way to sort cards into groups: `name` is the group's heading, `cards` are ids of cards in it. The group is a card's
 * answer, or follows from it, unless the grouping is `apart`: sorting wrong then says nothing about the cards.
 */
const grouping = z.strictObject({
  id: slug,
  stem: line,
  /** What is sorted: the cards' answers. By default it is what the cards ask about, an event or a person. */
  shows: z.literal('answer').optional(),
  apart: z.literal(true).optional(),
  groups: z
    .array(z.strictObject({ name: line, cards: z.array(z.string()).min(1).max(60) }))
    .min(2)
    .max(4),
})

/** Shape of a pack. `version` counts releases from 1; the file of a released version never changes. */
export const packSchema = z.strictObject({
  /** Packs of the first format are asked as they always were, because links name their questions. */
  format: z.enum(['annals-pack/1', 'annals-pack/2']),
  id: slug,
  version: z.int().positive(),
  title: line,
  about: line,
  language: z.literal('en'),
  /** Id of the card that newcomers see first. */
  first: z.string(),
  sources: z.array(source).min(1),
  topics: z.array(topic).min(1),
  entities: z.array(entity),
  facts: z.array(fact),
  disputes: z.array(dispute),
  groupings: z.array(grouping).max(100).optional(),
})

export type Pack = z.infer<typeof packSchema>
export type Source = z.infer<typeof source>
export type Topic = z.infer<typeof topic>
export type Entity = z.infer<typeof entity>
export type Citation = z.infer<typeof citation>
export type Amount = z.infer<typeof amount>
export type Moment = z.infer<typeof moment>
export type Reckoned = z.infer<typeof reckoned>
export type Fact = z.infer<typeof fact>
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>
export type Dispute = z.infer<typeof dispute>
export type Grouping = z.infer<typeof grouping>
/** A question one can ask of a fact; the second half of a card's id. */
export type Ask = NonNullable<Dispute['ask']>

type WithoutTopic<F> = F extends Fact ? Omit<F, 'topic'> : never
/** One topic of a pack as written in `content/`: its facts take the topic's id. */
export type Chapter = {
  topic: Topic
  /** Entities that only this chapter mentions, mostly its events. */
  entities: Entity[]
  facts: WithoutTopic<Fact>[]
  disputes: Dispute[]
  groupings?: Grouping[]
}
