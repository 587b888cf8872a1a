import { useCallback, useEffect, useState } from 'react'
import { LARGEST_FILE, LOCK_CHANCE } from '@/lib/assignment/locked-file'
import { type ImportedWork, importWork, type Shelf } from '@/lib/assignment/shelf'
import { readShelfFile, writeShelfFile } from '@/lib/assignment/shelf-file'
import { now } from '../_platform/clock'
import { downloadText } from '../_platform/download'
import { followShelf, isOnShelf, keptWork, readShelf, saveKeys, storeImported } from '../_store/shelf'
import { dayWords } from '../_ui/date-words'
import { titleOr } from '../_ui/quiz-words'
import { importedWords, savedWords } from './shelf-words'
import type { ShelfView } from './teach-model'

/** Saves everything that a teacher keeps here to a file, and imports it from one; `onImported` hears of that. */
export function useShelf(onImported: () => void) {
  const [kept, setKept] = useState<{ keys: Shelf['keys']; quizzes: number }>({ keys: [], quizzes: 0 })
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string[]>([])
  const look = useCallback(() => {
    const { keys, quizzes } = readShelf()
    setKept({ keys, quizzes: quizzes.length })
  }, [])
  useEffect(() => {
    look()
    return followShelf(look)
  }, [look])

  const during = async (act: () => Promise<string[]>, failed: string): Promise<void> => {
    if (busy) return
    setBusy(true)
    // Taken away first, so that what is said twice is heard twice.
    setSaid([])
    setSaid('subtle' in crypto ? await act().catch(() => [failed]) : [NO_LOCK])
    setBusy(false)
    look()
  }
  const view: ShelfView = {
    keys: kept.keys.map(({ publicKey, made }) => ({
      id: publicKey,
      words: `A key, made on ${dayWords(made)}`,
    })),
    quizzes: kept.quizzes,
    busy,
    said,
  }
  return {
    view,
    onSave: (passphrase: string) => during(() => saved(passphrase), NOT_SAVED),
    onImport: (file: File, passphrase: string) =>
      during(() => importShelf(file, passphrase), NOT_READ).then(onImported),
  }
}

const NO_LOCK =
  'At this address the browser locks and opens no files. Open Annals at an address that begins with https.'

const NOT_SAVED = 'The file could not be made. Nothing was changed: try again.'
const NOT_READ =
  'The file could not be read to its end. Choose it again: what is here already is not taken twice.'

async function saved(passphrase: string): Promise<string[]> {
  const { keys, quizzes, unread } = readShelf()
  const shelf: Shelf = { keys, quizzes: quizzes.map(keptWork) }
  const chance = crypto.getRandomValues(new Uint8Array(LOCK_CHANCE))
  const text = await writeShelfFile(shelf, passphrase, chance)
  downloadText(`annals-teacher-${new Date(now()).toISOString().slice(0, 10)}.txt`, text)
  return savedWords(shelf, unread)
}

async function importShelf(file: File, passphrase: string): Promise<string[]> {
  if (file.size > LARGEST_FILE)
    return ['That file is far larger than any that Annals saves. Nothing was changed.']
  const read = await readShelfFile(await file.text(), passphrase)
  if (!read.ok) return [`${read.what} ${read.cure}`]
  const here = readShelf()
  const keys = read.shelf.keys.filter((one) =>
    here.keys.every(({ publicKey }) => publicKey !== one.publicKey),
  )
  const isUnread = (id: string): boolean => isOnShelf(id) && here.quizzes.every((quiz) => quiz.id !== id)
  const unread = read.shelf.quizzes.filter(({ quiz }) => isUnread(quiz.id))
  const imported = read.shelf.quizzes
    .filter((work) => !unread.includes(work))
    .map((work): ImportedWork => {
      const quiz = here.quizzes.find(({ id }) => id === work.quiz.id)
      return importWork(quiz && keptWork(quiz), work)
    })
  // The keys first: without them the rest opens nothing.
  const lost = [
    ...(keys.every(saveKeys) ? [] : ['the key']),
    ...imported.flatMap((one) => (storeImported(one) ? [] : [`“${titleOr(one.title)}”`])),
  ]
  return importedWords({
    keys: keys.length,
    imported,
    lost,
    unread: unread.map(({ quiz }) => `“${titleOr(quiz.title)}”`),
  })
}
