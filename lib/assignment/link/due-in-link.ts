import { readerOf } from './bits'
import { bytesIn, isWhole, VERSION } from './link-frame'
import { takeSettings } from './settings-in-bits'

/**
 * Reads when the quiz of a link is due, in milliseconds since 1970, without its pack; null if it has no due date or is
 * no link.
 */
export function dueInLink(link: string): number | null {
  if (!link.startsWith(VERSION) || !isWhole(link)) return null
  return takeSettings(readerOf(bytesIn(link)))?.due ?? null
}
