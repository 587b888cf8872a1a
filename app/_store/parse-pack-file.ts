import type { Pack } from '@/lib/fact/pack'
import { jsonOf } from '@/lib/question/read/json'

/**
 * Reads the text of a published pack. It is our own file, checked before it was published, so only its envelope
 * is looked at here: whether it is a pack, and the one that was asked for. Undefined if it is not.
 */
export function parsePackFile(text: string, wanted: Pick<Pack, 'id' | 'version'>): Pack | undefined {
  const pack = jsonOf(text)
  return isPack(pack, wanted) ? pack : undefined
}

function isPack(value: unknown, { id, version }: Pick<Pack, 'id' | 'version'>): value is Pack {
  if (typeof value !== 'object' || value === null) return false
  const isAsked = 'id' in value && value.id === id && 'version' in value && value.version === version
  return (
    isAsked && 'format' in value && (value.format === 'annals-pack/1' || value.format === 'annals-pack/2')
  )
}
