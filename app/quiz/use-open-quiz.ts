import { useCallback, useEffect, useState } from 'react'
import type { Assignment } from '@/lib/assignment/assignment'
import { isPublicKey } from '@/lib/assignment/keys'
import { readLink, writeLink } from '@/lib/assignment/link/link'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { loadPackVersion } from '../_store/pack'

/** A quiz as its link gives it, its questions made. */
export type OpenQuiz = { link: string; assignment: Assignment; index: PackIndex; questions: Question[] }
export type Opening =
  | { state: 'loading' }
  | { state: 'no link' }
  | { state: 'unreadable'; what: string; cure: string }
  | { state: 'open'; quiz: OpenQuiz }

/** The quiz of this page's address, and of a text that is pasted. */
export function useOpenQuiz() {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })
  useEffect(() => {
    let latest = 0
    const look = async (): Promise<void> => {
      latest += 1
      const own = latest
      setOpening({ state: 'loading' })
      const found: Opening = location.hash.length > 1 ? await openLink(location.hash) : { state: 'no link' }
      if (own === latest) setOpening(found)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => {
      latest = -1
      window.removeEventListener('hashchange', look)
    }
  }, [])
  const onOpen = useCallback(async (text: string) => {
    const found = await openLink(text)
    if (found.state !== 'open' || location.hash === `#${found.quiz.link}`) setOpening(found)
    else location.hash = found.quiz.link
  }, [])
  const onFile = useCallback(
    async (file: File) => {
      // A quiz is a few hundred characters; more than this is none.
      const text = await file
        .slice(0, 100_000)
        .text()
        .catch(() => '')
      await onOpen(text)
    },
    [onOpen],
  )
  return { opening, onOpen, onFile }
}

/** Browsers seal nothing on pages that come over http from another machine. */
const NO_SEAL: Opening = {
  state: 'unreadable',
  what: 'At this address the browser cannot seal answers, so nothing could be handed in.',
  cure: 'Open the same link at an address that begins with https.',
}
const NO_KEY: Opening = {
  state: 'unreadable',
  what: 'What is written in this quiz could reach no teacher: its key is none.',
  cure: 'Ask your teacher to make the link again.',
}

async function openLink(text: string): Promise<Opening> {
  const read = await readLink(text, loadPackVersion)
  if (!read.ok) return { state: 'unreadable', what: read.what, cure: read.cure }
  const { assignment, index } = read
  if (!('subtle' in crypto)) return NO_SEAL
  if (!(await isPublicKey(assignment.publicKey))) return NO_KEY
  const questions = assignment.questions.flatMap((named) => remakeQuestion(index, named) ?? [])
  return { state: 'open', quiz: { link: await writeLink(index, assignment), assignment, index, questions } }
}
