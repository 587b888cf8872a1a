'use client'

import { OpenQuizRows } from '../_components/quiz/open-quiz-rows'
import { now } from '../_platform/clock'
import { openRow } from './kept-rows'
import { quizzesKept } from './quiz-keeping'

export default function OpenQuizzesList() {
  return <OpenQuizRows rows={quizzesKept().flatMap((kept) => openRow(kept, now()) ?? [])} />
}
