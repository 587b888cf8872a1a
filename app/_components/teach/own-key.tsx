import { type FormEvent, useId, useState } from 'react'
import { Button } from '../button'
import { Field } from '../field'
import { Notice } from '../notice'
import type { KeyView } from './view'

type Props = {
  view: KeyView
  onExport: (passphrase: string) => void
  onRestore: (file: File, passphrase: string) => void
}

/** The key that opens what students hand in: kept, saved and restored. */
export function OwnKey({ view, onExport, onRestore }: Props) {
  const has = view.keys.length > 0
  return (
    <>
      {has ? (
        <Notice>
          Only this browser has your key. If you lose it, what your students handed in cannot be opened again,
          by anybody. Save it as a file with a passphrase, and keep both.
        </Notice>
      ) : (
        <p>
          A key is made when you first give out a quiz. It stays in this browser, and opens what students hand
          in.
        </p>
      )}
      {has && (
        <ul className="teach-keys">
          {view.keys.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {has && <Export busy={view.busy} onExport={onExport} />}
      <Restore busy={view.busy} onRestore={onRestore} />
      <p className="note" role="status">
        {view.said}
      </p>
    </>
  )
}

const SHORTEST = 10

function Export({ busy, onExport }: { busy: boolean } & Pick<Props, 'onExport'>) {
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const short = passphrase.length < SHORTEST
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (short) return
    onExport(passphrase)
    setPassphrase('')
    setTried(false)
  }
  return (
    <form className="teach-form" onSubmit={save}>
      <Field
        label="Passphrase for the file"
        hint={`${SHORTEST} characters or more; nobody can tell it to you again`}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        problem={tried && short ? `At least ${SHORTEST} characters: a few words do well.` : undefined}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <div className="actions">
        <Button type="submit" disabled={busy}>
          Save the key as a file
        </Button>
      </div>
    </form>
  )
}

function Restore({ busy, onRestore }: { busy: boolean } & Pick<Props, 'onRestore'>) {
  const id = useId()
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const restore = (event: FormEvent): void => {
    event.preventDefault()
    if (file) onRestore(file, passphrase)
  }
  return (
    <details className="teach-more">
      <summary className="button button-plain">Restore a key from a file</summary>
      <form className="teach-form" onSubmit={restore}>
        <div>
          <label className="label" htmlFor={id}>
            The file with the key
          </label>
          <input
            id={id}
            className="field"
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
        <div className="actions">
          <Button type="submit" disabled={busy || !file}>
            Restore the key
          </Button>
        </div>
      </form>
    </details>
  )
}
