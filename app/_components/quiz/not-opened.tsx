import { type FormEvent, useId, useState } from 'react'
import { Button } from '../button'
import { Notice } from '../notice'
import { PageHead } from '../page'
import type { TakenQuiz } from './view'

type Props = {
  problem?: string
  kept: TakenQuiz[]
  onOpen: (text: string) => void
  onFile: (file: File) => void
}

/** No quiz is open: why, a field for a link, and what was taken on this device. */
export function NotOpened({ problem, kept, onOpen, onFile }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onOpen(text)
  }
  return (
    <>
      <PageHead title={problem === undefined ? 'Quiz' : 'This quiz does not open'}>
        A teacher sends a quiz as a link. It opens here, with no account; what you answer stays on this device
        until you hand it in.
      </PageHead>
      <div className="quiz-narrow">
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
        <form className="quiz-form" onSubmit={submit}>
          <label className="label" htmlFor={id}>
            The link <span className="label-hint">or the whole message that holds it</span>
          </label>
          <textarea
            id={id}
            className="field"
            rows={3}
            value={text}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
          />
          <div className="actions">
            <Button type="submit" look="main">
              Open the quiz
            </Button>
          </div>
        </form>
        <div className="quiz-form">
          <label className="label" htmlFor={`${id}-file`}>
            Or open the file <span className="label-hint">that your teacher sent</span>
          </label>
          <input
            id={`${id}-file`}
            className="field"
            type="file"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) onFile(file)
              target.value = ''
            }}
          />
        </div>
        {kept.length > 0 && <Kept kept={kept} onOpen={onOpen} />}
      </div>
    </>
  )
}

function Kept({ kept, onOpen }: Pick<Props, 'kept' | 'onOpen'>) {
  return (
    <section className="quiz-form" aria-labelledby="kept">
      <h2 id="kept" className="section-head">
        On this device
      </h2>
      <ul className="quiz-rows">
        {kept.map(({ title, handedIn, link }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat, and the list never moves
          <li key={i} className="quiz-row">
            <p>
              <bdi>{title || 'A quiz'}</bdi>
              <span className="note">
                {' '}
                {handedIn === 0
                  ? 'not handed in yet'
                  : handedIn === 1
                    ? 'handed in'
                    : `handed in ${handedIn} times`}
              </span>
            </p>
            {link !== '' && <Button onClick={() => onOpen(`#${link}`)}>Open</Button>}
          </li>
        ))}
      </ul>
    </section>
  )
}
