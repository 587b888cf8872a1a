'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Scanner } from '../_platform/scanner'
import { Backup } from './backup'
import { BringIn } from './bring-in'
import { Erase } from './erase'
import { Section } from './progress-section'
import { Send } from './send'
import { Standing } from './standing'
import { useReceiving } from './use-bring-in'
import { useOwnProgress } from './use-progress-page'
import { useSending } from './use-send'

/** Everything about keeping progress: how it stands, copies of it, other devices, and its end. */
export function ProgressScreen({ help }: { help: ReactNode }) {
  const own = useOwnProgress()
  const receiving = useReceiving()
  const sending = useSending((words) => own.say('send', words))
  const { said } = own
  // What is drawn depends on the browser, of which the exported page knows nothing.
  const [here, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  if (!here || !own.view) return <p className="hint">Reading your progress …</p>
  return (
    <div className="settings own-progress">
      <Standing {...own} view={own.view} said={said?.about === 'standing' ? said.words : undefined} />
      <Backup
        last={own.last}
        canShare={own.canShare}
        said={said?.about === 'backup' ? said.words : undefined}
        onSave={own.onSave}
        onShare={own.onShare}
      />
      <BringIn
        view={receiving.view}
        restored={own.restored}
        said={said?.about === 'restored' ? said.words : undefined}
        scanner={<Scanner onCode={receiving.take} />}
        onFiles={receiving.takeFiles}
        onText={receiving.take}
        onAdd={receiving.add}
        onLeave={receiving.leave}
        onTakeBack={own.onTakeBack}
      />
      <Send {...sending} said={said?.about === 'send' ? said.words : undefined} />
      <Section name="Your review history" said={said?.about === 'history' ? said.words : undefined}>
        <p>
          A table for the tools around FSRS, which compute weights and statistics from it: card, moment,
          rating, state and duration of every scheduled review. It is no backup.
        </p>
        <div className="actions">
          <button type="button" className="button button-plain" onClick={own.onHistory}>
            Save as CSV
          </button>
        </div>
      </Section>
      <Erase
        onSave={own.onSave}
        onErase={own.onErase}
        said={said?.about === 'erased' ? said.words : undefined}
      />
      <Section name="Good to know">{help}</Section>
    </div>
  )
}
