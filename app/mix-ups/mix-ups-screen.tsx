'use client'

import { useMemo } from 'react'
import { useProgress } from '../_store/learner'
import { usePack } from '../_store/pack'
import { MixUpsList } from './mix-ups-list'
import { mixUpsView } from './mix-ups-view'

export function MixUpsScreen() {
  const pack = usePack()
  const mixedUp = useProgress()?.mixedUp
  const index = pack.state === 'ready' ? pack.index : undefined
  const view = useMemo(() => mixUpsView(index, mixedUp), [index, mixedUp])
  return pack.state === 'failed' ? (
    <MixUpsList view={{ screen: 'failed', why: pack.why, cure: pack.cure }} onRetry={pack.retry} />
  ) : (
    <MixUpsList view={view} />
  )
}
