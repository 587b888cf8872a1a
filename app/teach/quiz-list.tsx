import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { Button, LinkButton } from '../_ui/button'
import { Field } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { Said } from '../_ui/status-line'
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
      {quizzes.length === 0 && <p className="lede">No quiz yet. The first takes about three minutes.</p>}
      <div className="actions">
        <Button look="main" onClick={intents.onNew}>
          {making ? 'Making …' : 'New quiz'}
        </Button>
      </div>
      <Said>{said}</Said>
      <Rows rows={quizzes} {...intents} />
      {archived.length > 0 && (
        <details className="teach-more">
          <summary className="button button-plain">Archived ({archived.length})</summary>
          <Rows rows={archived} {...intents} />
        </details>
      )}
    </>
  )
}

function Rows({ rows, ...intents }: ListIntents & { rows: readonly QuizRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="teach-quizzes">
      {rows.map((row) => (
        <Row key={row.id} row={row} {...intents} />
      ))}
    </ul>
  )
}

function Row({ row, ...intents }: ListIntents & { row: QuizRow }) {
  return (
    <li className="teach-quiz">
      <div>
        <Link className="quiz-title" href={row.href} prefetch={false}>
          {row.title}
        </Link>
        <p className="note">
          {row.about} {row.given !== null && `Link made ${row.given}. `}
          {row.handedIn > 0 && `${row.handedIn} handed in. `}Changed {row.changed}.
        </p>
      </div>
      <div className="actions">
        <LinkButton href={row.resultsHref}>
          Results<span className="sr-only"> of {row.title}</span>
        </LinkButton>
        <details className="teach-more">
          <summary className="button button-quiet">
            More<span className="sr-only"> for {row.title}</span>
          </summary>
          <Rename row={row} onRename={intents.onRename} />
          <div className="actions">
            <Button onClick={() => intents.onDuplicate(row.id)}>Duplicate</Button>
            <Button onClick={() => intents.onArchive(row.id, !row.archived)}>
              {row.archived ? 'Take out of the archive' : 'Archive'}
            </Button>
          </div>
          <Delete row={row} onDelete={intents.onDelete} />
        </details>
      </div>
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
    <form className="teach-form" onSubmit={rename}>
      <Field
        label="Title"
        value={title}
        maxLength={120}
        problem={isEmpty ? 'A title is needed, so that you find the quiz again.' : undefined}
        onChange={({ target }) => setTitle(target.value)}
      />
      <div className="actions">
        <Button type="submit">Rename</Button>
      </div>
    </form>
  )
}

/** Deletes in two steps, saying what will be lost. The focus moves from one step to the other. */
function Delete({ row, onDelete }: { row: QuizRow } & Pick<ListIntents, 'onDelete'>) {
  const [step, setStep] = useState<'offered' | 'asked' | 'kept'>('offered')
  if (step !== 'asked')
    return (
      <div className="actions" ref={step === 'kept' ? focusInside : undefined}>
        <Button look="quiet" onClick={() => setStep('asked')}>
          Delete …
        </Button>
      </div>
    )
  return (
    <Notice kind="problem">
      “{row.title}” goes for good
      {row.handedIn > 0 && `, and with it the ${row.handedIn} that were handed in`}. Links that are out still
      open it for students, but you can no longer read what they hand in.
      <span className="actions">
        <Button onClick={() => onDelete(row.id)}>Delete for good</Button>
        <span ref={focusInside}>
          <Button look="quiet" onClick={() => setStep('kept')}>
            Keep it
          </Button>
        </span>
      </span>
    </Notice>
  )
}

function focusInside(box: HTMLElement | null): void {
  box?.querySelector('button')?.focus()
}
