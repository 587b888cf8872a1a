import { useEffect, useRef } from 'react'
import { touchFor } from '../_platform/haptics'
import { MistakeSlip } from '../_platform/mistake-slip'
import { holdSession } from '../_platform/updates'
import { useFocus } from '../_platform/use-focus'
import { useShortcuts } from '../_platform/use-shortcuts'
import { useSwipe } from '../_platform/use-swipe'
import type { SessionIntents, SessionView } from '../_question/question-model'
import { useProgress } from '../_store/learner'
import type { Loading } from '../_store/pack'
import { askToPersistOnce } from '../_store/persistence'
import { StorageNotice } from '../_store/storage-notice'
import { SessionScreen } from './session-page'
import { useBadge } from './use-badge'

type Props = { pack: Loading; view: SessionView; intents: SessionIntents }

/** A session with its keys and its focus; what could not be written is said above it. */
export function SessionFrame({ pack, view, intents }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const shown: SessionView =
    pack.state === 'failed' ? { screen: 'failed', why: pack.why, cure: pack.cure } : view
  useShortcuts(root)
  useFocus(root, focusKey(shown))
  const asking = shown.screen === 'question'
  useEffect(() => (asking ? holdSession() : undefined), [asking])
  const judged = shown.screen === 'question' && shown.answered?.step === 'judged' ? shown.answered : undefined
  const worth = judged?.verdict.worth
  useEffect(() => {
    if (worth) touchFor(worth)
  }, [worth])
  useSwipe(root, judged && intents.onNext)
  const finished = shown.screen === 'finish' ? shown.progress.done : 0
  useEffect(() => void askToPersistOnce(finished), [finished])
  return (
    <div ref={root}>
      <StorageNotice />
      <Badge pack={pack} busy={asking} />
      <SessionScreen
        view={shown}
        intents={intents}
        onRetry={pack.state === 'failed' ? pack.retry : undefined}
      />
      <MistakeSlip />
    </div>
  )
}

/** Keeps the badge in a component of its own, so that a review does not draw the frame again. */
function Badge({ pack, busy }: { pack: Loading; busy: boolean }) {
  useBadge(pack, useProgress(), busy)
  return null
}

function focusKey(view: SessionView): string {
  return view.screen === 'question' ? `${view.id} ${view.answered?.step ?? ''}` : view.screen
}
