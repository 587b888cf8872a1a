'use client'

import { useRef, useState } from 'react'
import { inDays } from '@/lib/study/day-words'
import type { FirstOption, FirstQuestion } from '../_build/first-question'
import { now } from '../_platform/clock'
import { useShortcuts } from '../_platform/use-shortcuts'
import { FirstQuestionView } from './first-question'

/** The first question, with its answer written into the log. The log's code is only fetched when there is an answer. */
export function Newcomer({ question }: { question: FirstQuestion }) {
  const root = useRef<HTMLElement>(null)
  const [back, setBack] = useState<string>()
  useShortcuts(root)

  const keep = async ({ text, verdict }: FirstOption) => {
    const answer = { card: question.card, text, at: now(), took: Math.round(performance.now()) }
    const { recordFirstAnswer } = await import('../_store/first-answer')
    setBack(backWords(recordFirstAnswer(answer, verdict)))
  }
  return <FirstQuestionView question={question} root={root} onAnswer={keep} back={back} />
}

function backWords(kept: { interval: number; written: boolean } | undefined): string {
  if (!kept) return ''
  const back = `This comes back ${inDays(kept.interval)}.`
  return kept.written
    ? back
    : `${back} But this browser does not let Annals keep anything once the page is closed.`
}
