import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** Holds the topic and the bar, in the margin of a wide page and above the question on a phone. */
export function Margin({ busy, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <div className="flex flex-col max-lg:flex-col-reverse" aria-hidden={busy}>
      {children}
    </div>
  )
}

/**
 * Frames one question. On a phone the answers are at the bottom, under the thumb, until one is given; then what was
 * chosen and what is right move up to the stem, to be read with it.
 */
export function QuestionFrame({ busy, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <div
      data-session=""
      aria-busy={busy}
      className="flex flex-col gap-6 max-sm:min-h-[calc(100dvh-13rem)] sideways:min-h-0 sideways:gap-3"
    >
      {children}
    </div>
  )
}

type AnswersProps = {
  /** Absent while the question is still loading. */
  kind?: string
  /** True if the learner rates the answer. */
  isRated?: boolean
  told?: boolean
  busy?: boolean
  children: ReactNode
}

/** Holds the answers of a question. It has no box, so that the row of its main button stays in view. */
export function Answers({ kind, isRated, told = false, busy, children }: AnswersProps) {
  return (
    <div
      data-answers=""
      data-kind={kind}
      data-told={told || undefined}
      aria-hidden={busy}
      className={clsx(
        'contents',
        // An answer that the learner rates is read before.
        isRated && '*:order-1',
        told ? 'max-sm:[&_li:has([data-mark=other])]:hidden' : 'max-sm:*:first:mt-auto',
      )}
    >
      {children}
    </div>
  )
}

/** As high as two lines, as most stems are, so that the options stay where they are from one question to the next. */
export const TWO_LINES = 'sm:min-h-[calc(var(--text-stem)*2*1.16)]'
