import { type FormEvent, useId, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Field, fieldLook } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { Label, Note } from '../_ui/text'
import { CLOSE_COLUMN } from './_ui/column'
import { More } from './_ui/more'
import type { ShelfView } from './teach-model'

type Props = {
  view: ShelfView
  onSave: (passphrase: string) => void
  onImport: (file: File, passphrase: string) => void
}

/** Saves what only this browser has, most of all the key, as a file, and imports it from one. */
export function ShelfPanel({ view, onSave, onImport }: Props) {
  const { keys, quizzes, busy, said } = view
  return (
    <>
      {keys.length > 0 ? (
        <Notice>
          Only this browser has your quizzes and the key that opens what students hand in. If the key is lost,
          nobody can open it again. Save everything as a file with a passphrase, and keep both.
        </Notice>
      ) : (
        <p>
          A key is made when you first give out a quiz. It stays in this browser, and opens what students hand
          in.
        </p>
      )}
      {keys.length > 0 && (
        <ul>
          {keys.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
      {keys.length + quizzes > 0 && <Save busy={busy} onSave={onSave} />}
      <ImportForm busy={busy} onImport={onImport} />
      <div className="grid gap-2" role="status">
        {said.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </>
  )
}

const SHORTEST = 10

function Save({ busy, onSave }: { busy: boolean } & Pick<Props, 'onSave'>) {
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const short = passphrase.length < SHORTEST
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (short) return
    onSave(passphrase)
    setPassphrase('')
    setTried(false)
  }
  return (
    <form className={CLOSE_COLUMN} onSubmit={save}>
      <p>In the file: your key, all quizzes, what was handed in, and what you decided about it.</p>
      <Field
        label="Passphrase for the file"
        hint={`${SHORTEST} characters or more; nobody can tell it to you again`}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        problem={tried && short ? `At least ${SHORTEST} characters: a few words do well.` : undefined}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <ButtonRow>
        <Button type="submit">{busy ? 'Working …' : 'Save everything as a file'}</Button>
      </ButtonRow>
    </form>
  )
}

function ImportForm({ busy, onImport }: { busy: boolean } & Pick<Props, 'onImport'>) {
  const id = useId()
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const importFile = (event: FormEvent): void => {
    event.preventDefault()
    if (file) onImport(file, passphrase)
  }
  return (
    <More name="Bring in from a file">
      <form className={CLOSE_COLUMN} onSubmit={importFile}>
        <Note>
          Of a quiz that is in both, the one that is out stays, or else the one that was changed later; all
          that was handed in is kept.
        </Note>
        <div>
          <Label className="mb-1.5" htmlFor={id}>
            The file that was saved on the other computer
          </Label>
          <input
            id={id}
            className={fieldLook()}
            type="file"
            onChange={({ target }) => setFile(target.files?.[0] ?? undefined)}
          />
        </div>
        <Field
          label="Its passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
        <ButtonRow>
          <Button type="submit" disabled={!file}>
            {busy ? 'Working …' : 'Bring it in'}
          </Button>
        </ButtonRow>
      </form>
    </More>
  )
}
