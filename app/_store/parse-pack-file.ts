import type { Pack } from '@/lib/fact/pack'

/**
 * Reads the text of a published pack. It is our own file, checked before it was published, so only its envelope
 * is looked at here: whether it is a pack, and the one that was asked for. Undefined if it is not.
 */
export function parsePackFile(text: string, wanted: Pick<Pack, 'id' | 'version'>): Pack | undefined {
  try {
    const pack: unknown = JSON.parse(text)
    if (typeof pack !== 'object' || pack === null) return undefined
    const { format, id, version } = pack as Record<string, unknown>
    const asked = format === 'annals-pack/1' && id === wanted.id && version === wanted.version
    return asked ? (pack as Pack) : undefined
  } catch {
    return undefined
  }
}
