import { useEffect } from 'react'
import { now, zone } from '../_platform/clock'
import { markFacts, markTopics } from '../_store/fact-marks'
import { useProgress } from '../_store/learner'
import { usePack } from '../_store/pack'

/** Keeps the marks of memory in the page as the log has them. Shows nothing of its own. */
export default function Marks() {
  const pack = usePack()
  const progress = useProgress()
  const index = pack.state === 'ready' ? pack.index : undefined
  useEffect(() => {
    if (!index || !progress) return
    markFacts(index, progress, { now: now(), zone: zone() })
    markTopics(index, progress)
  }, [index, progress])
  return null
}
