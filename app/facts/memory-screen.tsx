'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { MistakeSlip } from '../_platform/mistake-slip'
import { isReturning } from '../_store/returning'

/** The marks of memory need the pack and the log; they come after the page, for those who have a log. */
const Marks = dynamic(() => import('./marks.lazy'), { ssr: false })

/** What a page of facts gains by a script: the learner's memory of each fact, and the report of a mistake. */
export function LivingFacts() {
  const [returning, setReturning] = useState(false)
  useEffect(() => {
    document.documentElement.dataset.live = ''
    setReturning(isReturning())
  }, [])
  return (
    <>
      {returning && <Marks />}
      <MistakeSlip />
    </>
  )
}
