'use client'

import { now } from '../_platform/clock'
import { quizzesKept } from '../_store/attempts'
import { openRow } from '../_store/kept-rows'
import { OpenQuizRows } from './open-quiz-rows'

export default function OpenQuizzesList() {
  return <OpenQuizRows rows={quizzesKept().flatMap((kept) => openRow(kept, now()) ?? [])} />
}
