import { useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Choice } from '../_ui/field'
import { Section } from './progress-section'

type Props = { onSave: () => void; onErase: () => void; said?: string | undefined }

/** Erases in three steps: open this, tick the box, press the button. Offers a file first. */
export function Erase({ onSave, onErase, said }: Props) {
  const [sure, setSure] = useState(false)
  return (
    <Section name="Erase everything" said={said}>
      <details>
        <summary className="w-fit py-2.5">Erase everything that Annals keeps in this browser</summary>
        <p className="mt-3">
          All answers, settings and spellings in this browser go, in every tab, and cannot be brought back
          without a file. Quizzes that you made as a teacher go too, with what was handed in and the key that
          opens it, and those are not in that file. Other devices and other websites are not touched.
        </p>
        <ButtonRow className="mt-3">
          <Button onClick={onSave}>Save a file first</Button>
        </ButtonRow>
        <Choice type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)}>
          I want all of it gone
        </Choice>
        <ButtonRow className="mt-3">
          <Button disabled={!sure} onClick={onErase}>
            Erase everything
          </Button>
        </ButtonRow>
      </details>
    </Section>
  )
}
