import { useCallback, useEffect, useState } from 'react'
import { EXPORT_CHANCE, exportKeys, importKeys } from '@/lib/assignment/keys'
import type { KeyView } from '../_components/teach/view'
import { downloadText } from './download'
import { followShelf, keysOnShelf, saveKeys } from './shelf'
import { dayWords } from './when'

/** A file larger than this is none of ours. */
const LARGEST = 100_000

/** The teacher's keys: what is here, saved to a file, and brought back from one. */
export function useOwnKeys() {
  const [keys, setKeys] = useState<ReturnType<typeof keysOnShelf>>([])
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const look = useCallback(() => setKeys(keysOnShelf().sort((a, b) => b.made - a.made)), [])
  useEffect(() => {
    look()
    return followShelf(look)
  }, [look])

  const onExport = async (passphrase: string) => {
    setBusy(true)
    for (const [i, one] of keys.entries()) {
      const chance = crypto.getRandomValues(new Uint8Array(EXPORT_CHANCE))
      const day = new Date(one.made).toISOString().slice(0, 10)
      downloadText(
        `annals-key-${day}${i === 0 ? '' : `-${i + 1}`}.txt`,
        await exportKeys(one, passphrase, chance),
      )
    }
    setBusy(false)
    setSaid(keys.length === 1 ? 'The file is saved.' : `${keys.length} files are saved, one for each key.`)
  }
  const onRestore = async (file: File, passphrase: string) => {
    setBusy(true)
    setSaid(await restored(file, passphrase))
    setBusy(false)
    look()
  }
  const view: KeyView = { keys: keys.map(({ made }) => `A key, made on ${dayWords(made)}`), busy, said }
  return { view, onExport, onRestore }
}

async function restored(file: File, passphrase: string): Promise<string> {
  if (file.size > LARGEST) return 'That file is far too large for a key. Nothing was changed.'
  const read = await importKeys(await file.text(), passphrase)
  if (!read.ok) return `${read.what} ${read.cure}`
  return saveKeys(read.keys)
    ? 'The key is here again. What was sealed to it can be opened.'
    : 'The browser would not store the key. Make room, and try again.'
}
