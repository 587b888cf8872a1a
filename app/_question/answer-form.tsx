import type { FormEvent, ReactNode } from 'react'
import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Note } from '../_ui/text'
import { useAsking } from './question-context'

type Props = {
  /** How the input would be understood, or why it was not an answer. */
  note: string | undefined
  noteId: string
  onCheck: () => void
  onGiveUp: () => void
  children: ReactNode
}

/** Holds the fields or boxes of an answer with a Check button; Enter checks too. */
export function AnswerForm({ note, noteId, onCheck, onGiveUp, children }: Props) {
  const { check } = useAsking()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCheck()
  }
  return (
    <form className="flex flex-col gap-2" onSubmit={submit} noValidate>
      {children}
      <Note id={noteId} className="min-h-[1.5em]" role="status">
        {note}
      </Note>
      <Actions>
        <Button look="quiet" onClick={onGiveUp}>
          I don’t know
        </Button>
        <Button look="main" type="submit" shortcut="Enter">
          {check}
        </Button>
      </Actions>
    </form>
  )
}
