import { useId, useState } from 'react'
import { Button, LinkButton } from '../button'
import { Notice } from '../notice'
import { BigCode } from './big-code'
import { ExtraTime } from './extra-time'
import type { GiveIntents, GivenLink, GiveView } from './view'

type Props = GiveIntents & { view: GiveView; title: string }

/** The ways in which a quiz goes out: link, code, file, text, calendar and paper. */
export function GiveOut({ view, title, ...intents }: Props) {
  return (
    <>
      {view.problem !== null && <Notice kind="problem">{view.problem}</Notice>}
      {view.step === 'nothing to give' ? (
        <p>There is no question yet, so there is nothing to give out.</p>
      ) : view.step === 'cannot be made' ? null : view.step === 'made' ? (
        <Made view={view} title={title} {...intents} />
      ) : (
        <>
          <p>
            The link holds the whole quiz. No host and no account is needed, and it opens the same questions
            next year. What students hand in is sealed to your key, so only you can read it.
          </p>
          <div className="actions">
            <Button look="main" disabled={view.step === 'making'} onClick={intents.onMake}>
              {view.step === 'making' ? 'Making …' : 'Make the link'}
            </Button>
          </div>
        </>
      )}
      <p className="note" role="status">
        {view.said}
      </p>
      <div className="actions">
        <LinkButton href={view.paperHref}>On paper</LinkButton>
        <LinkButton href={view.resultsHref}>Results</LinkButton>
      </div>
    </>
  )
}

function Made({ view, title, ...intents }: Props) {
  const [big, setBig] = useState<GivenLink>()
  const first = view.links[0]
  return (
    <>
      <ul className="given-links">
        {view.links.map((link) => (
          <OneLink key={link.id} link={link} onBig={() => setBig(link)} {...intents} />
        ))}
      </ul>
      {big?.matrix && (
        <BigCode matrix={big.matrix} title={title} name={big.name} onClose={() => setBig(undefined)} />
      )}
      {view.minutes !== null && <ExtraTime view={view} onExtra={intents.onExtra} />}
      <Text text={view.text} onCopy={intents.onCopy} />
      <div className="actions">
        {view.due && <Button onClick={intents.onCalendar}>Save the due date for calendars</Button>}
        {first && (
          <a className="button button-plain" href={first.url} target="_blank" rel="noreferrer">
            Try it as a student
          </a>
        )}
      </div>
    </>
  )
}

type LinkProps = Pick<GiveIntents, 'onCopy' | 'onSaveFile'> & { link: GivenLink; onBig: () => void }

function OneLink({ link, onBig, onCopy, onSaveFile }: LinkProps) {
  const id = useId()
  return (
    <li className="given-link">
      <label className="label" htmlFor={id}>
        {link.name} <span className="label-hint">{link.words}</span>
      </label>
      <input id={id} className="field" readOnly value={link.url} onFocus={({ target }) => target.select()} />
      <div className="actions">
        <Button look="main" onClick={() => onCopy(link.url, link.name)}>
          Copy<span className="sr-only"> {link.name}</span>
        </Button>
        {link.matrix && (
          <Button onClick={onBig}>
            Show a code<span className="sr-only"> for {link.name}</span>
          </Button>
        )}
        <Button look="quiet" onClick={() => onSaveFile(link.id)}>
          Save as a file<span className="sr-only">: {link.name}</span>
        </Button>
      </div>
    </li>
  )
}

function Text({ text, onCopy }: { text: string } & Pick<GiveIntents, 'onCopy'>) {
  const id = useId()
  return (
    <div>
      <label className="label" htmlFor={id}>
        A text for any classroom tool
      </label>
      <textarea
        id={id}
        className="field teach-text"
        rows={6}
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className="actions">
        <Button onClick={() => onCopy(text, 'The text')}>Copy the text</Button>
      </div>
    </div>
  )
}
