'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { hasQuiz } from '../_store/has-quiz'

const OpenQuizzesList = dynamic(() => import('./open-quizzes.lazy'))

/** Quizzes that were begun in this browser, or wait to be sent or told. Its code comes only where there is one. */
export function OpenQuizzes() {
  const [isAny, setIsAny] = useState(false)
  useEffect(() => setIsAny(hasQuiz()), [])
  return isAny ? <OpenQuizzesList /> : null
}
