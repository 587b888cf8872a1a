import { createContext, useContext, useEffect, useRef } from 'react'
import type { Answer, Kind } from '@/lib/question/question'

/** How a question is asked where it stands. */
export type Asking = {
  /** The id of its stem. */
  stem: string
  /** What the button says that gives an answer. */
  check: string
  /** What was answered before, where an answer can be changed: the question begins from it. */
  before?: Answer | null
  /** What stands in the question by now, checked or not; null for nothing. */
  onDraftAnswer?: (draft: Answer | null) => void
}

const Context = createContext<Asking>({ stem: 'stem', check: 'Check' })

/** Sets it for the questions inside; without one a question is the only one of its page, and is checked at once. */
export const AskingProvider = Context.Provider
export const useAsking = (): Asking => useContext(Context)

/** Tells whenever what stands in the question is another. What it began with is known, unless it began in the middle. */
export function useDraftAnswer(draft: Answer | null, late = false): void {
  const { onDraftAnswer } = useAsking()
  const said = JSON.stringify(draft)
  const told = useRef(late ? '' : said)
  useEffect(() => {
    if (told.current === said) return
    told.current = said
    onDraftAnswer?.(draft)
  })
}

/** What was answered before to a question of this kind. */
export function useBefore<K extends Kind>(kind: K): (Answer & { kind: K }) | undefined {
  const { before } = useAsking()
  return isOf(before, kind) ? before : undefined
}

function isOf<K extends Kind>(answer: Answer | null | undefined, kind: K): answer is Answer & { kind: K } {
  return answer?.kind === kind
}

/** The same as a line of writing; `''` where there was none. */
export function useTextBefore(): string {
  const { before } = useAsking()
  if (before && 'says' in before) return before.correction ?? ''
  return before && 'text' in before ? before.text : ''
}
