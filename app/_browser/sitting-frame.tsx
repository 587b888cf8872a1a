import { useEffect, useRef } from 'react'
import { Notice } from '../_components/notice'
import { SittingScreen } from '../_components/question/sitting-screen'
import type { SittingIntents, SittingView } from '../_components/question/view'
import { useFocus } from './focus'
import { useShortcuts } from './keys'
import type { Loading } from './pack'
import { useProgress } from './progress'
import { ReportSlip } from './report-slip'
import { holdSitting } from './updates'

type Props = { pack: Loading; view: SittingView; intents: SittingIntents }

/** A sitting with its keys and its focus; what could not be written is said above it. */
export function SittingFrame({ pack, view, intents }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const shown: SittingView =
    pack.state === 'failed' ? { screen: 'failed', why: pack.why, cure: pack.cure } : view
  useShortcuts(root)
  useFocus(root, focusKey(shown))
  const asking = shown.screen === 'question'
  useEffect(() => (asking ? holdSitting() : undefined), [asking])
  return (
    <div ref={root}>
      <Unwritten />
      <SittingScreen
        view={shown}
        intents={intents}
        onRetry={pack.state === 'failed' ? pack.retry : undefined}
      />
      <ReportSlip />
    </div>
  )
}

function focusKey(view: SittingView): string {
  return view.screen === 'question' ? `${view.id} ${view.answered?.step ?? ''}` : view.screen
}

function Unwritten() {
  const unwritten = useProgress()?.unwritten ?? 0
  if (unwritten === 0) return null
  return (
    <div className="sitting-notice">
      <Notice kind="problem">
        This browser would not store {unwritten === 1 ? 'your last answer' : `your last ${unwritten} answers`}
        . Keep this tab open: storing is tried again with every answer, and Settings can save everything as a
        file.
      </Notice>
    </div>
  )
}
