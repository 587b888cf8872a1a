import { group } from '../../card/group'
import type { Once } from '../submission/received'
import type { JudgedSubmission } from './judged-submission'
import type { Counting } from './overrides'
import type { Remark } from './remarks'

/** One student: all submissions under one name. */
export type Student = {
  /** Folded name; see `studentKey`. */
  key: string
  /** As written in the submission that counts. */
  name: string
  /** Receipt of the submission that counts. */
  receipt: string
  /** All receipts, in the order of handing in. */
  receipts: string[]
}

type Policy = { attempts: number | null; counting: Counting }

/**
 * Groups submissions by student, sorted by name, and marks how each compares with the others. An attempt past the
 * allowed number counts only if there is no other.
 */
export function studentsOf(
  judged: readonly JudgedSubmission[],
  { attempts, counting }: Policy,
): { students: Student[]; submissions: JudgedSubmission[] } {
  const students: Student[] = []
  const beside = new Map<string, { counts: boolean; remarks: Remark[] }>()
  for (const [key, all] of group(judged.map((one) => [one.student, one] as const))) {
    const sorted = [...all].sort(byHandingIn)
    const isExcess = (one: JudgedSubmission, i: number): boolean =>
      attempts !== null && (i >= attempts || one.attempt > attempts)
    const allowed = sorted.filter((one, i) => !isExcess(one, i))
    const counts = countingOf(allowed.length > 0 ? allowed : sorted, counting)
    sorted.forEach((one, i) => {
      const repeated = sorted.some((other) => other !== one && other.attempt === one.attempt)
      const remarks: Remark[] = [
        ...(isExcess(one, i) ? (['too many attempts'] as const) : []),
        ...(repeated ? (['attempt repeated'] as const) : []),
      ]
      beside.set(one.receipt, { counts: one === counts, remarks })
    })
    if (counts)
      students.push({
        key,
        name: counts.name,
        receipt: counts.receipt,
        receipts: sorted.map(({ receipt }) => receipt),
      })
  }
  const submissions = judged.map((one) => {
    const { counts = false, remarks = [] } = beside.get(one.receipt) ?? {}
    return { ...one, counts, remarks: [...one.remarks, ...remarks] }
  })
  return { students: students.sort(byName), submissions }
}

/** Finds receipts of submissions whose random part also appears under another name. */
export function copiesAmong(submissions: readonly (Once & { student: string })[]): ReadonlySet<string> {
  const byNonce = group(submissions.map((one) => [one.submission.nonce, one] as const))
  const copies = [...byNonce.values()].filter((all) => new Set(all.map(({ student }) => student)).size > 1)
  return new Set(copies.flat().map(({ receipt }) => receipt))
}

function countingOf(from: readonly JudgedSubmission[], counting: Counting): JudgedSubmission | undefined {
  switch (counting) {
    case 'first':
      return from[0]
    case 'last':
      return from.at(-1)
    case 'best':
      return from.reduce<JudgedSubmission | undefined>(
        (best, one) => (best === undefined || one.points > best.points ? one : best),
        undefined,
      )
  }
}

function byHandingIn(a: JudgedSubmission, b: JudgedSubmission): number {
  return a.handedIn - b.handedIn || a.attempt - b.attempt || (a.receipt < b.receipt ? -1 : 1)
}

function byName(a: Student, b: Student): number {
  return NAMES.compare(a.name, b.name) || (a.key < b.key ? -1 : 1)
}

const NAMES = new Intl.Collator('en')
