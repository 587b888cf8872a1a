import { changeCare, readCare } from '@/lib/progress/device/care'
import { now } from '../_platform/clock'
import { storageOrNone } from './storage'

/** Says whether the browser has promised to keep this site's data; undefined where it cannot be asked. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return undefined
  }
}

/** Asks the browser to keep this site's data; some ask the learner, some decide alone. */
export async function askToPersist(): Promise<boolean> {
  changeCare(storageOrNone(), { asked: now() })
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** Answers of a first session after which there is something worth keeping. */
const WORTH_KEEPING = 10

/** Asks once, when there is something worth keeping. */
export async function askToPersistOnce(answered: number): Promise<void> {
  const { asked } = readCare(storageOrNone())
  if (answered < WORTH_KEEPING || asked !== undefined || (await isPersisted()) !== false) return
  await askToPersist()
}
