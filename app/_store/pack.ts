import { useEffect, useState } from 'react'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { parsePackFile } from './parse-pack-file'
import { published, releases } from './published'

/** The published pack as far as it has come. After `failed`, `retry` asks for it again. */
export type Loading =
  | { state: 'loading' }
  | { state: 'ready'; index: PackIndex }
  | { state: 'failed'; why: string; cure: string; retry: () => void }

type Loaded = { index: PackIndex } | { why: string; cure: string }

let asked: Promise<Loaded> | undefined

/** Fetches and indexes the pack once for all screens; a failure is not kept, so the next call tries again. */
export function loadPack(): Promise<Loaded> {
  asked ??= fetchPack(published).then((loaded) => {
    if (!('index' in loaded)) asked = undefined
    return loaded
  })
  return asked
}

/** The pack for a screen; `loading` on the server. */
export function usePack(): Loading {
  const [tries, setTries] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try at the same thing
  useEffect(() => {
    let gone = false
    loadPack().then((loaded) => {
      if (gone) return
      const retry = () => {
        setLoading({ state: 'loading' })
        setTries((before) => before + 1)
      }
      setLoading('index' in loaded ? { state: 'ready', ...loaded } : { state: 'failed', ...loaded, retry })
    })
    return () => {
      gone = true
    }
  }, [tries])
  return loading
}

const askedVersions = new Map<string, Promise<PackIndex | undefined>>()

/**
 * Exactly the pack that a link names; undefined for one that was never released, and rejected where it cannot be
 * fetched. Fetched and indexed once; a failure is not kept.
 */
export function loadPackVersion({ id, version }: Release): Promise<PackIndex | undefined> {
  const release = releases.find((one) => one.id === id && one.version === version)
  if (!release) return Promise.resolve(undefined)
  const known = askedVersions.get(release.path)
  if (known) return known
  const coming = (release === published ? loadPack() : fetchPack(release)).then((loaded) => {
    if ('index' in loaded) return loaded.index
    askedVersions.delete(release.path)
    throw new Error(loaded.why)
  })
  askedVersions.set(release.path, coming)
  return coming
}

type Release = { id: string; version: number }

async function fetchPack(release: Release & { path: string }): Promise<Loaded> {
  try {
    const answer = await fetch(release.path)
    if (!answer.ok)
      return {
        why: `The facts could not be fetched (the host answered ${answer.status}).`,
        cure: 'Try again in a moment.',
      }
    const pack = parsePackFile(await answer.text(), release)
    if (!pack) return { why: 'The facts that came are not those of this version.', cure: 'Reload the page.' }
    return { index: indexPack(pack) }
  } catch {
    return {
      why: 'The facts could not be fetched.',
      cure: 'See whether this device is online, then try again.',
    }
  }
}
