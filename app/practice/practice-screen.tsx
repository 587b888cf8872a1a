'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS } from '@/lib/question/question'
import { COUNTS, EVERYTHING, type PracticeChoice, readChoice, writeChoice } from '@/lib/study/practice-choice'
import { SessionFrame } from '../_session/session-screen'
import { forgetSession } from '../_store/kept-session'
import { PageHead } from '../_ui/page'
import { PracticeForm } from './practice-form'
import { usePractice } from './use-practice'

type Topics = { topics: { id: string; name: string }[] }

/** Practice: the choice while the address names none, then the session. */
export function PracticeScreen({ topics }: Topics) {
  return (
    <Suspense fallback={<Choosing topics={topics} first={EVERYTHING} waiting />}>
      <ByAddress topics={topics} />
    </Suspense>
  )
}

function ByAddress({ topics }: Topics) {
  const params = useSearchParams()
  const choice = useMemo(() => readChoice(params), [params])
  const [last, setLast] = useState(choice ?? EVERYTHING)
  if (choice && choice !== last) setLast(choice)
  return choice ? <Practising choice={choice} /> : <Choosing topics={topics} first={last} />
}

function Practising({ choice }: { choice: PracticeChoice }) {
  const choose = useCallback(() => window.history.pushState(null, '', window.location.pathname), [])
  return <SessionFrame {...usePractice(choice, choose)} />
}

const KIND_NAMES = KINDS.map((kind) => ({ id: kind, name: TRAITS[kind].name }))
const COUNT_NAMES = COUNTS.map((count) => ({ id: count, name: count === 'all' ? 'All' : count }))

/** While it is `waiting` for the address to be read nothing can be chosen, for that would be gone then. */
function Choosing({ topics, first, waiting = false }: Topics & { first: PracticeChoice; waiting?: boolean }) {
  const [choice, setChoice] = useState(first)
  return (
    <>
      <PageHead title="Practice">
        As many questions as you like. What you miss comes back in Study; what you know counts there when it
        is new or due.
      </PageHead>
      <PracticeForm
        topics={topics}
        kinds={KIND_NAMES}
        counts={COUNT_NAMES}
        ticked={choice}
        waiting={waiting}
        onTick={({ topics, kinds, count }) =>
          setChoice({
            topics,
            kinds: KINDS.filter((kind) => kinds.includes(kind)),
            count: COUNTS.find((each) => each === count) ?? EVERYTHING.count,
          })
        }
        onStart={() => {
          forgetSession()
          window.history.pushState(null, '', writeChoice(choice))
        }}
      />
    </>
  )
}
