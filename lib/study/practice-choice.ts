import { KINDS, type Kind } from '../question/question'

export const COUNTS = ['5', '10', '20', '50', 'all'] as const
export type Count = (typeof COUNTS)[number]

/** A choice of what to practise; an empty list of topics or kinds means all of them. */
export type PracticeChoice = { topics: string[]; kinds: Kind[]; count: Count }

export const EVERYTHING: PracticeChoice = { topics: [], kinds: [], count: '10' }

/** Reads a choice from an address; undefined if it has none. Ignores unknown names. */
export function readChoice(params: Pick<URLSearchParams, 'get'>): PracticeChoice | undefined {
  const count = COUNTS.find((each) => each === params.get('n'))
  if (!count) return undefined
  const kinds = listed(params.get('kinds'))
  return { topics: listed(params.get('topics')), kinds: KINDS.filter((kind) => kinds.includes(kind)), count }
}

/** Writes a choice as part of an address: `?topics=army,peace&kinds=typed&n=10`. */
export function writeChoice({ topics, kinds, count }: PracticeChoice): string {
  const parts = [
    ...(topics.length > 0 ? [`topics=${topics.map(encodeURIComponent).join(',')}`] : []),
    ...(kinds.length > 0 ? [`kinds=${kinds.join(',')}`] : []),
    `n=${count}`,
  ]
  return `?${parts.join('&')}`
}

function listed(value: string | null): string[] {
  return (value ?? '').split(',').filter((name) => name !== '')
}
