'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Scanner } from '../_platform/scanner'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Note } from '../_ui/text'
import { Backup } from './backup'
import { Erase } from './erase'
import { ImportPanel } from './import-panel'
import { Section } from './progress-section'
import { Send } from './send'
import { StorageStatus } from './storage-status'
import { useImport } from './use-import'
import { useProgressPage } from './use-progress-page'
import { useSend } from './use-send'

/** Shows everything about keeping progress: its state, backups, other devices and erasing it. */
export function ProgressScreen({ help }: { help: ReactNode }) {
  const page = useProgressPage()
  const incoming = useImport()
  const send = useSend((words) => page.say('send', words))
  const { said } = page
  // What is drawn depends on the browser, of which the exported page knows nothing.
  const [here, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  if (!here || !page.view) return <Note>Reading your progress …</Note>
  return (
    <div>
      <StorageStatus {...page} view={page.view} said={said?.about === 'storage' ? said.words : undefined} />
      <Backup
        last={page.last}
        canShare={page.canShare}
        said={said?.about === 'backup' ? said.words : undefined}
        onSave={page.onSave}
        onShare={page.onShare}
      />
      <ImportPanel
        view={incoming.view}
        restored={page.restored}
        said={said?.about === 'restored' ? said.words : undefined}
        scanner={<Scanner rowClassName="mt-1" onCode={incoming.take} />}
        onFiles={incoming.takeFiles}
        onText={incoming.take}
        onAdd={incoming.add}
        onLeave={incoming.leave}
        onTakeBack={page.onTakeBack}
      />
      <Send {...send} said={said?.about === 'send' ? said.words : undefined} />
      <Section name="Your review history" said={said?.about === 'history' ? said.words : undefined}>
        <p>
          A table for the tools around FSRS, which compute weights and statistics from it: card, moment,
          rating, state and duration of every scheduled review. It is no backup.
        </p>
        <ButtonRow className="mt-1">
          <Button onClick={page.onHistory}>Save as CSV</Button>
        </ButtonRow>
      </Section>
      <Erase
        onSave={page.onSave}
        onErase={page.onErase}
        said={said?.about === 'erased' ? said.words : undefined}
      />
      <Section name="Good to know">{help}</Section>
    </div>
  )
}
