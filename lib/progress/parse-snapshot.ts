import { memoryProblem } from '../review/scheduler'
import { checksum } from './checksum'
import { unescapeText } from './escape'
import type { Snapshot } from './snapshot'

const HEADER = /^annals-snapshot 1 (\d{1,9}) ([0-9a-f]{8})$/

/** Reads a stored snapshot of this model; undefined if it is another's, or not as `writeSnapshot` made it. */
export function readSnapshot(text: string | undefined, model: string): Snapshot | undefined {
  const end = text?.indexOf('\n') ?? -1
  const header = HEADER.exec(text?.slice(0, Math.min(Math.max(end, 0), 100)) ?? '')
  const json = text?.slice(end + 1) ?? ''
  if (!header || Number(header[1]) !== json.length || checksum(json) !== header[2]) return undefined
  try {
    const snapshot = JSON.parse(unescapeText(json) ?? '') as Snapshot
    const sound = snapshot.model === model && snapshot.memories.every(([, memory]) => !memoryProblem(memory))
    return sound ? snapshot : undefined
  } catch {
    return undefined
  }
}
