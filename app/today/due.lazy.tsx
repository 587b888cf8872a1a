'use client'

import { useEffect } from 'react'
import { todayOf } from '@/lib/study/today'
import { now, zone } from '../_platform/clock'
import { useBadge } from '../_session/use-badge'
import { markFacts } from '../_store/fact-marks'
import { useProgress } from '../_store/learner'
import { usePack } from '../_store/pack'
import { StorageNotice } from '../_store/storage-notice'
import { BackupReminder } from './backup-reminder-screen'
import { markTimeline } from './timeline-marks'
import { TodayView } from './today'

/** What is due, from the log and the pack, and the timeline's rings filled by what is known. */
export default function Due() {
  const pack = usePack()
  const progress = useProgress()
  useBadge(pack, progress)
  const index = pack.state === 'ready' ? pack.index : undefined
  useEffect(() => {
    if (!index || !progress) return
    const here = { now: now(), zone: zone() }
    markFacts(index, progress, here)
    markTimeline(index, progress, here)
  }, [index, progress])
  if (pack.state === 'failed')
    return <TodayView view={{ screen: 'failed', why: pack.why, cure: pack.cure }} onRetry={pack.retry} />
  if (!index || !progress) return <TodayView view={{ screen: 'loading' }} />
  return (
    <>
      <StorageNotice />
      <TodayView view={todayOf(index, progress, { now: now(), zone: zone() })} />
      <BackupReminder />
    </>
  )
}
