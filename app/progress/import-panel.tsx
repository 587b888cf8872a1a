import type { ReactNode } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { PasteOrOpen } from '../_ui/paste-or-open'
import { Label } from '../_ui/text'
import { Section } from './progress-section'

export type ImportView =
  | { step: 'waiting' }
  | { step: 'reading' }
  /** Parts of a sequence of codes received so far. */
  | { step: 'collecting'; have: number; of: number; missing: string; last: string }
  | { step: 'preview'; from: string; lines: string[]; nothingNew: boolean }
  | { step: 'problem'; what: string; cure: string }
  | { step: 'added'; words: string }

type Props = {
  view: ImportView
  /** Says that a restore can be undone. */
  restored?: string | undefined
  said?: string | undefined
  scanner: ReactNode
  onFiles: (files: readonly File[]) => void
  onText: (text: string) => void
  onAdd: () => void
  onLeave: () => void
  onTakeBack: () => void
}

/** Imports a file, a link or codes: first shows what would change, then adds it on request. */
export function ImportPanel(props: Props) {
  const { view, restored, said, scanner, onFiles, onText, onAdd, onLeave, onTakeBack } = props
  return (
    <Section name="Bring in" said={said}>
      <p>
        From a file, or from another device. It is added to what is here: nothing is replaced, and bringing in
        the same thing twice changes nothing.
      </p>
      {view.step === 'problem' && (
        <Notice kind="problem">
          {view.what} {view.cure}
        </Notice>
      )}
      {view.step === 'collecting' && (
        <p role="status">
          {view.have} of {view.of} codes are here. {view.missing} {view.last}
        </p>
      )}
      {view.step === 'preview' ? (
        <Preview view={view} onAdd={onAdd} onLeave={onLeave} />
      ) : (
        <PasteOrOpen
          first="file"
          roomy
          file={{
            label: 'A file, or pictures of codes',
            accept: '.txt,.json,text/plain,application/json,image/*',
          }}
          text={{ label: 'A link, or the text of a file', action: 'Read it' }}
          busy={view.step === 'reading'}
          onFiles={onFiles}
          onText={onText}
        >
          {scanner}
        </PasteOrOpen>
      )}
      {view.step === 'added' && <p role="status">{view.words}</p>}
      {restored !== undefined && (
        <ButtonRow className="mt-1">
          <Button onClick={onTakeBack}>{restored}</Button>
        </ButtonRow>
      )}
    </Section>
  )
}

type PreviewProps = {
  view: Extract<ImportView, { step: 'preview' }>
  onAdd: () => void
  onLeave: () => void
}

function Preview({ view, onAdd, onLeave }: PreviewProps) {
  return (
    <fieldset className="border border-rule bg-label px-5 py-4" tabIndex={-1} ref={takeFocus}>
      <legend className="sr-only">What would change</legend>
      <Label as="p">{view.from}</Label>
      <ul className="mt-2 mb-4 list-disc ps-5">
        {view.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ButtonRow>
        {!view.nothingNew && (
          <Button look="main" onClick={onAdd}>
            Add it
          </Button>
        )}
        <Button onClick={onLeave}>{view.nothingNew ? 'Close' : 'Leave it'}</Button>
      </ButtonRow>
    </fieldset>
  )
}

/** The field or button used before is gone, and the focus with it. */
function takeFocus(preview: HTMLElement | null): void {
  preview?.focus()
}
