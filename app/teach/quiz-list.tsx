import { clsx } from 'clsx'
import { type FormEvent, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Field } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { Said } from '../_ui/status-line'
import { Lede, Note } from '../_ui/text'
import { CLOSE_COLUMN } from './_ui/column'
import { More } from './_ui/more'
import { QuizTitle } from './_ui/quiz-title'
import type { ListView, QuizRow } from './teach-model'

export type ListIntents = {
  onNew: () => void
  onRename: (id: string, title: string) => void
  onDuplicate: (id: string) => void
  onArchive: (id: string, archived: boolean) => void
  onDelete: (id: string) => void
}

/** Lists the quizzes of this browser. */
export function QuizList({ view, ...intents }: ListIntents & { view: ListView }) {
  const { quizzes, archived, unread, making, problem, said } = view
  return (
    <>
      {problem !== null && <Notice kind="problem">{problem}</Notice>}
      {unread > 0 && (
        <Notice kind="problem">
          {unread === 1 ? 'One quiz here' : `${unread} quizzes here`} cannot be read: damaged, or made by a
          newer version of Annals. Nothing was changed in {unread === 1 ? 'it' : 'them'}. Reload the page to
          get the newest version.
        </Notice>
      )}
      {quizzes.length === 0 && <Lede>No quiz yet. The first takes about three minutes.</Lede>}
      <ButtonRow>
        <Button look="main" onClick={intents.onNew}>
          {making ? 'Making …' : 'New quiz'}
        </Button>
      </ButtonRow>
      <Said>{said}</Said>
      <Rows rows={quizzes} {...intents} />
      {archived.length > 0 && (
        <More name={`Archived (${archived.length})`}>
          <Rows rows={archived} {...intents} />
        </More>
      )}
    </>
  )
}

function Rows({ rows, ...intents }: ListIntents & { rows: readonly QuizRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="border-t border-rule">
      {rows.map((row) => (
        <Row key={row.id} row={row} {...intents} />
      ))}
    </ul>
  )
}

function Row({ row, ...intents }: ListIntents & { row: QuizRow }) {
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-rule pt-3 pb-4 wrap-anywhere">
      <div>
        <QuizTitle href={row.href}>{row.title}</QuizTitle>
        <Note>
          {row.about} {row.given !== null && `Link made ${row.given}. `}
          {row.handedIn > 0 && `${row.handedIn} handed in. `}Changed {row.changed}.
        </Note>
      </div>
      <ButtonRow className="*:self-start">
        <LinkButton href={row.resultsHref}>
          Results<span className="sr-only"> of {row.title}</span>
        </LinkButton>
        <More
          className="open:basis-full *:not-[summary]:mb-3"
          quiet
          name={
            <>
              More<span className="sr-only"> for {row.title}</span>
            </>
          }
        >
          <Rename row={row} onRename={intents.onRename} />
          <ButtonRow>
            <Button onClick={() => intents.onDuplicate(row.id)}>Duplicate</Button>
            <Button onClick={() => intents.onArchive(row.id, !row.archived)}>
              {row.archived ? 'Take out of the archive' : 'Archive'}
            </Button>
          </ButtonRow>
          <Delete row={row} onDelete={intents.onDelete} />
        </More>
      </ButtonRow>
    </li>
  )
}

function Rename({ row, onRename }: { row: QuizRow } & Pick<ListIntents, 'onRename'>) {
  const [title, setTitle] = useState(row.title)
  const [isEmpty, setEmpty] = useState(false)
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    const wanted = title.trim()
    setEmpty(wanted === '')
    if (wanted !== '') onRename(row.id, wanted)
  }
  return (
    <form className={clsx(CLOSE_COLUMN, '[&_label]:mb-1.5')} onSubmit={rename}>
      <Field
        label="Title"
        value={title}
        maxLength={120}
        problem={isEmpty ? 'A title is needed, so that you find the quiz again.' : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <ButtonRow>
        <Button type="submit">Rename</Button>
      </ButtonRow>
    </form>
  )
}

/** Deletes in two steps, saying what will be lost. The focus moves from one step to the other. */
function Delete({ row, onDelete }: { row: QuizRow } & Pick<ListIntents, 'onDelete'>) {
  const [step, setStep] = useState<'offered' | 'asked' | 'kept'>('offered')
  if (step !== 'asked')
    return (
      <ButtonRow ref={step === 'kept' ? focusInside : undefined}>
        <Button look="quiet" onClick={() => setStep('asked')}>
          Delete …
        </Button>
      </ButtonRow>
    )
  return (
    <Notice kind="problem">
      “{row.title}” goes for good
      {row.handedIn > 0 && `, and with it the ${row.handedIn} that were handed in`}. Links that are out still
      open it for students, but you can no longer read what they hand in.
      <ButtonRow className="mt-2">
        <Button onClick={() => onDelete(row.id)}>Delete for good</Button>
        <span ref={focusInside}>
          <Button look="quiet" onClick={() => setStep('kept')}>
            Keep it
          </Button>
        </span>
      </ButtonRow>
    </Notice>
  )
}

function focusInside(box: HTMLElement | null): void {
  box?.querySelector('button')?.focus()
}
