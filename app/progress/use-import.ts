import { useCallback, useEffect, useState } from 'react'
import { readParcel } from '@/lib/progress/device/parcel'
import { isPart } from '@/lib/progress/device/parcel-parts'
import { type GivenFile, readGivenFile } from '../_platform/given-file'
import { createStore, type Store, useStore } from '../_platform/use-store'
import { useProgress } from '../_store/learner'
import { type Incoming, previewed, readBackupFile, restore } from '../_store/restoration'
import type { ImportView } from './import-panel'
import {
  addedView,
  type ImportState,
  shown,
  TOO_LARGE,
  UNREADABLE,
  WAITING,
  withCode,
  withoutCode,
} from './import-state'

const MARK = '#receive='

/** Takes files, texts, links and codes, shows what they would change, and adds them if that is wanted. */
export function useImport() {
  const [store] = useState(() => createStore(WAITING))
  const { view } = useStore(store)
  const setView = (next: ImportView) => store.set((latest) => ({ ...latest, view: next }))
  const take = useCallback((given: string) => takeText(store, given), [store])
  useLinks(take)
  return {
    view,
    take,
    takeFiles: useCallback((files: readonly File[]) => takeFiles(store, files), [store]),
    add: () => {
      const { ready } = store.get()
      if (ready) setView(addedView(restore(ready.entries)))
    },
    leave: () => setView({ step: 'waiting' }),
  }
}

async function takeText(store: Store<ImportState>, given: string): Promise<void> {
  const text = payloadOf(given)
  if (!isPart(text)) return store.set(shown(await readText(text), 'From a link, a code or a text'))
  store.set((latest) => withCode(latest, text))
  const { whole } = store.get().collected
  if (whole !== undefined) store.set(shown(await readText(whole), 'From codes'))
}

/** Takes pictures of codes, any number of them, or the first other file. */
async function takeFiles(store: Store<ImportState>, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  store.set((latest) => ({ ...latest, view: { step: 'reading' } }))
  for (const file of files) {
    const given = await readGivenFile(file)
    if (given.holds === 'codes') for (const code of given.codes) await takeText(store, code)
    else if (given.holds === 'nothing' && given.why === 'no code')
      store.set((latest) => withoutCode(latest, file.name))
    else return store.set(shown(await incomingOf(given), `From ${file.name}`))
  }
}

async function incomingOf(given: Exclude<GivenFile, { holds: 'codes' }>): Promise<Incoming> {
  if (given.holds === 'nothing') return given.why === 'too large' ? TOO_LARGE : UNREADABLE
  return readBackupFile(given.text).catch(() => UNREADABLE)
}

/** Takes what a link brings to this page, once progress has been read. */
function useLinks(take: (given: string) => void): void {
  const ready = useProgress() !== undefined
  useEffect(() => {
    if (!ready) return
    const read = (): void => {
      if (!location.hash.startsWith(MARK)) return
      const { hash } = location
      // It is long, it is private, and a reload need not read it again.
      history.replaceState(null, '', location.pathname)
      take(hash)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [ready, take])
}

/** Returns a link's part after the mark; of any other text, the text. */
function payloadOf(given: string): string {
  const text = given.trim()
  const at = text.indexOf(MARK)
  return at < 0 ? text : text.slice(at + MARK.length).trim()
}

async function readText(text: string): Promise<Incoming> {
  if (text.startsWith('annals-backup') || text.startsWith('{')) return readBackupFile(text)
  const read = await readParcel(text)
  return read.ok ? { ok: true, ...previewed(read.entries) } : read
}
