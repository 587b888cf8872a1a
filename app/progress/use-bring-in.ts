import { useCallback, useEffect, useRef, useState } from 'react'
import { readParcel } from '@/lib/progress/device/parcel'
import {
  type Collected,
  collect,
  isPart,
  missingParts,
  NOTHING_COLLECTED,
} from '@/lib/progress/device/parcel-parts'
import { dayWords } from '../_platform/date-words'
import { codesIn } from '../_platform/use-scanning'
import { type Incoming, previewed, readBackupFile, restore } from '../_store/backups'
import { useProgress } from '../_store/learner'
import type { BringInView } from './bring-in'
import { previewWords } from './preview-words'

const MARK = '#receive='
/** A file past this is not even read: bytes. */
const LARGEST = 64_000_000

type Ready = Extract<Incoming, { ok: true }>

/** Takes files, texts, links and codes, shows what they would change, and adds them if that is wanted. */
export function useReceiving() {
  const ready = useProgress() !== undefined
  const [view, setView] = useState<BringInView>({ step: 'waiting' })
  const incoming = useRef<Ready>(undefined)
  const collected = useRef<Collected>(NOTHING_COLLECTED)

  const show = useCallback((read: Incoming, from: string) => {
    collected.current = NOTHING_COLLECTED
    incoming.current = read.ok ? read : undefined
    setView(read.ok ? previewView(read, from) : { step: 'problem', what: read.what, cure: read.cure })
  }, [])

  const take = useCallback(
    async (given: string) => {
      const text = payloadOf(given)
      if (!isPart(text)) return show(await readText(text), 'From a link, a code or a text')
      const next = collect(collected.current, text)
      collected.current = next
      if (next.whole !== undefined) show(await readText(next.whole), 'From codes')
      else setView(collectingView(next))
    },
    [show],
  )

  const takeFiles = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return
      setView({ step: 'reading' })
      for (const file of files) {
        if (!file.type.startsWith('image/')) return show(await readFile(file), `From ${file.name}`)
        const codes = await codesIn(file)
        if (codes.length === 0)
          setView({
            step: 'problem',
            what: `No code was found in ${file.name}.`,
            cure: 'Take the picture closer, and straight from above.',
          })
        for (const code of codes) await take(code)
      }
    },
    [show, take],
  )

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

  return {
    view,
    take,
    takeFiles,
    add: () => {
      if (!incoming.current) return
      const { added, written } = restore(incoming.current.entries)
      setView({ step: 'added', words: addedWords(added, written) })
    },
    leave: () => setView({ step: 'waiting' }),
  }
}

/** A link's part after the mark; of any other text, the text. */
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

async function readFile(file: File): Promise<Incoming> {
  if (file.size > LARGEST)
    return { ok: false, what: 'The file is far larger than any backup.', cure: 'Nothing was changed.' }
  try {
    return await readBackupFile(await file.text())
  } catch {
    return { ok: false, what: 'The file could not be read.', cure: 'Choose it again. Nothing was changed.' }
  }
}

function previewView({ made, preview }: Ready, from: string): BringInView {
  return {
    step: 'preview',
    from: made === undefined ? `${from}:` : `${from}, made on ${dayWords(Date.parse(made))}:`,
    lines: previewWords(preview, dayWords),
    nothingNew: preview.added === 0,
  }
}

const SAID: Record<Collected['last'], string> = {
  nothing: '',
  new: '',
  known: '',
  'another parcel': 'The last code belongs to another sending.',
  'no part': 'The last code could not be read, or is not from Annals.',
}

function collectingView(collected: Collected): BringInView {
  const { parcel, parts, last } = collected
  if (!parcel) return { step: 'problem', what: SAID['no part'], cure: 'Scan it again. Nothing was changed.' }
  const missing = missingParts(collected)
  const numbers = missing.slice(0, 12).join(', ')
  return {
    step: 'collecting',
    have: parts.size,
    of: parcel.of,
    missing: `Still to come: ${numbers}${missing.length > 12 ? ' …' : ''}.`,
    last: SAID[last],
  }
}

function addedWords(added: number, written: boolean): string {
  const words = `${added === 1 ? 'One line was' : `${added.toLocaleString('en-GB')} lines were`} added.`
  return written
    ? words
    : `${words} The browser would not store all of it: keep this tab open and save a file.`
}
