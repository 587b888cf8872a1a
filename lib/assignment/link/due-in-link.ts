import { readerOf } from './bits'
import { bytesIn, isWhole, VERSION } from './link-frame'
import { takeSettings } from './settings-in-bits'

/** When the quiz of a link is due, in milliseconds since 1970, without its pack; null for one without, or no link. */
export function dueInLink(link: string): number | null {
  if (!link.startsWith(VERSION) || !isWhole(link)) return null
  return takeSettings(readerOf(bytesIn(link)))?.due ?? null
}
