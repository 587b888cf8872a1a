'use client'

import { OpenQuizRows } from '../_components/quiz/open-quiz-rows'
import { now } from '../_platform/clock'
import { quizzesKept } from '../_store/attempts'
import { openRow } from '../_store/kept-rows'

export default function OpenQuizzesList() {
  return <OpenQuizRows rows={quizzesKept().flatMap((kept) => openRow(kept, now()) ?? [])} />
}
