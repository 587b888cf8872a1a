'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useState } from 'react'
import { isReturning } from '../_store/returning'
import { TodayView } from './today'

/** What is due today, in its own chunk with the scheduler and the pack: a newcomer's page does without them. */
const Due = dynamic(() => import('./due.lazy'), { loading: () => <TodayView view={{ screen: 'loading' }} /> })

export function ReturningLearner() {
  const [returning, setReturning] = useState(false)
  useLayoutEffect(() => setReturning(isReturning()), [])
  return returning ? <Due /> : <TodayView view={{ screen: 'loading' }} />
}
