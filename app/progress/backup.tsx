import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Note } from '../_ui/text'
import { Section } from './progress-section'

type Props = {
  /** "Last saved on 3 May; 120 answers have come since." */
  last: string
  canShare: boolean
  said?: string | undefined
  onSave: () => void
  onShare: () => void
}

/** Offers everything as one file, to save or to pass to another app. */
export function Backup({ last, canShare, said, onSave, onShare }: Props) {
  return (
    <Section name="Backup" said={said}>
      <p>
        One file with everything: answers, settings, your own spellings. Later versions will always read it.
      </p>
      <Note>{last}</Note>
      <ButtonRow className="mt-1">
        <Button onClick={onSave}>Save a file</Button>
        {canShare && <Button onClick={onShare}>Share …</Button>}
      </ButtonRow>
    </Section>
  )
}
