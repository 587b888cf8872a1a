import { useCallback, useRef, useState } from 'react'
import { withoutParts } from '@/lib/progress/device/parcel-parts'
import { readGivenFile } from '../../_platform/given-file'
import { collectParts, type Parts } from './code-parts'
import { takenInWords } from './intake'
import { type TakenPile, takeIn, type World } from './kept-results'
import type { Piece, TakenIn } from './results-model'
import { STORE } from './use-handed-in'

/** Takes in texts, files and codes, one after the other, and tells what each pile came to. */
export function useIntake(world: Omit<World, 'store'>, onTaken: () => void) {
  const [busy, setBusy] = useState<string | null>(null)
  const [takenIn, setTakenIn] = useState<TakenIn | null>(null)
  const queue = useRef(Promise.resolve())
  const parts = useRef<Parts>(new Map())

  /** Takes one pile at a time, so that each sees what those before it brought. */
  const inTurn = useCallback(
    (what: string, read: () => Promise<Pile>) => {
      queue.current = queue.current.then(async () => {
        setBusy(what)
        // A part of the app that could not be fetched must not be in the way of the next pile.
        const pile = await read().catch(() => NOT_OPENED)
        onTaken()
        setTakenIn(toldOf(pile))
        setBusy(null)
      })
    },
    [onTaken],
  )

  const takeText = useCallback(
    async (text: string, from: string): Promise<Pile> => {
      const collected = collectParts(parts.current, text)
      parts.current = collected.parts
      const pile = await takeIn(
        { ...world, store: STORE },
        [withoutParts(text), ...collected.wholes].join('\n'),
        from,
      )
      // Beside parts of a submission there may be talk.
      const pieces = pile.pieces.filter(({ received }) => received !== 'nothing' || collected.found === 0)
      return { ...pile, pieces, waiting: collected.waiting }
    },
    [world],
  )

  const onText = useCallback(
    (text: string) => inTurn('Opening what was pasted …', () => takeText(text, 'What was pasted')),
    [inTurn, takeText],
  )
  const onCode = useCallback(
    (text: string) => inTurn('Opening the code …', () => takeText(text, 'The code')),
    [inTurn, takeText],
  )
  const onFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return
      inTurn('Opening the files …', async () => {
        const piles: Pile[] = []
        for (const file of files) piles.push(await takeFile(file, takeText))
        return together(piles)
      })
    },
    [inTurn, takeText],
  )
  return { busy, takenIn, onText, onCode, onFiles }
}

type Pile = TakenPile & { waiting: string }
const NOTHING = { pieces: [], stored: true }
const NOT_OPENED: Pile = {
  ...NOTHING,
  waiting: 'It could not be opened now: a part of Annals is not on this device. Go online and give it again.',
}

type TakeText = (text: string, from: string) => Promise<Pile>

async function takeFile(file: File, takeText: TakeText): Promise<Pile> {
  const given = await readGivenFile(file)
  if (given.holds === 'nothing') return problem(file, NOTHING_FROM[given.why])
  const text = given.holds === 'text' ? given.text : given.codes.join('\n')
  return takeText(text, file.name).catch(() => problem(file, NOTHING_FROM.unreadable))
}

const NOTHING_FROM = {
  'too large': 'is far larger than a class’s submissions.',
  'no code': 'shows no code that can be read. Take the picture closer, and straight from above.',
  unreadable: 'could not be read. Choose it again.',
} as const

function problem(file: File, words: string): Pile {
  const piece: Piece = { id: file.name, received: 'unread', who: file.name, words }
  return { pieces: [piece], stored: true, waiting: '' }
}

function together(piles: readonly Pile[]): Pile {
  return {
    pieces: piles.flatMap(({ pieces }, i) => pieces.map((piece) => ({ ...piece, id: `${i} ${piece.id}` }))),
    stored: piles.every(({ stored }) => stored),
    waiting: piles.at(-1)?.waiting ?? '',
  }
}

const NOT_STORED =
  'The browser would not store all of it, for it is full or the quiz was deleted in another tab: keep what was sent, make room by deleting old quizzes, and reload the page.'

function toldOf({ pieces, stored, waiting }: Pile): TakenIn {
  const told = takenInWords(pieces)
  return {
    ...told,
    words: [told.words, waiting, stored ? '' : NOT_STORED].filter((one) => one !== '').join(' '),
  }
}
