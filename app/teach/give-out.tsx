import { useId, useLayoutEffect, useRef, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button, buttonLook } from '../_ui/button'
import { fieldLook } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { Label, Note } from '../_ui/text'
import { Told } from './_ui/button-status'
import { BigCode } from './big-code'
import { ExtraTime } from './extra-time'
import { type GiveIntents, type GivenLink, type GiveView, THE_TEXT } from './teach-model'

type Props = GiveIntents & { view: GiveView; title: string; locked: boolean }

/** Offers the ways to give out a quiz: link, code, file, text and calendar. */
export function GiveOut({ view, title, locked, onMake, ...intents }: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  const pressed = useRef(false)
  const { step } = view
  useLayoutEffect(() => {
    // The button is gone. A link made by another tab must not move the focus.
    if (step === 'made' && pressed.current) head.current?.focus()
    if (step === 'made' || view.problem !== null) pressed.current = false
  }, [step, view.problem])
  const make = () => {
    pressed.current = true
    onMake()
  }
  return (
    <>
      {view.problem !== null && <Notice kind="problem">{view.problem}</Notice>}
      {step === 'nothing to give' ? (
        <p>There is no question yet, so there is nothing to give out.</p>
      ) : step === 'cannot be made' ? null : step === 'made' ? (
        <>
          {(view.links.length > 0 || view.problem === null) && (
            <div>
              <h3 className="text-fact/[1.35] normal-nums" tabIndex={-1} ref={head}>
                {view.links.length > 1 ? 'The links are made' : 'The link is made'}
              </h3>
              <Note>
                {view.links.length > 1 ? 'Each' : 'It'} holds the quiz as it stands now. After a change on
                this page, give out the new one.
              </Note>
            </div>
          )}
          <Made view={view} title={title} locked={locked} {...intents} />
        </>
      ) : (
        <>
          <p>
            The link holds the whole quiz. No host and no account is needed, and it opens the same questions
            next year. What students hand in is sealed to your key, so only you can read it.
          </p>
          <p>Once it is made, the questions are locked, so that what comes back fits.</p>
          <ButtonRow>
            <Button look="main" onClick={make}>
              {step === 'making' ? 'Making …' : 'Make the link'}
            </Button>
          </ButtonRow>
        </>
      )}
    </>
  )
}

function Made({ view, title, locked, ...intents }: Omit<Props, 'onMake'>) {
  const [big, setBig] = useState<GivenLink>()
  const first = view.links[0]
  return (
    <>
      <ul className="grid gap-6">
        {view.links.map((link) => (
          <OneLink key={link.id} link={link} said={view.said} onBig={() => setBig(link)} {...intents} />
        ))}
      </ul>
      {big?.matrix && (
        <BigCode matrix={big.matrix} title={title} name={big.name} onClose={() => setBig(undefined)} />
      )}
      {view.minutes !== null && <ExtraTime view={view} locked={locked} onExtra={intents.onExtra} />}
      {first && <Text view={view} onCopy={intents.onCopy} />}
      <ButtonRow>
        {view.due && <Button onClick={intents.onCalendar}>Save the due date for calendars</Button>}
        {first && (
          <a className={buttonLook()} href={first.url} target="_blank" rel="noreferrer">
            Try it as a student
          </a>
        )}
      </ButtonRow>
    </>
  )
}

type LinkProps = Pick<GiveIntents, 'onCopy' | 'onSaveFile'> &
  Pick<GiveView, 'said'> & { link: GivenLink; onBig: () => void }

function OneLink({ link, said, onBig, onCopy, onSaveFile }: LinkProps) {
  const id = useId()
  return (
    <li data-link="">
      <Label className="mb-1.5" htmlFor={id}>
        {link.name} <Note as="span">{link.words}</Note>
      </Label>
      <input
        id={id}
        className={fieldLook()}
        readOnly
        value={link.url}
        onFocus={({ target }) => target.select()}
      />
      <ButtonRow className="mt-2">
        <Button look="main" onClick={() => onCopy(link.url, link.name)}>
          Copy<span className="sr-only"> {link.name}</span>
        </Button>
        <Told said={said} of={link.name} />
        {link.matrix && (
          <Button onClick={onBig}>
            Show a QR code<span className="sr-only"> for {link.name}</span>
          </Button>
        )}
        <Button look="quiet" onClick={() => onSaveFile(link.id)}>
          Save as a file<span className="sr-only">: {link.name}</span>
        </Button>
      </ButtonRow>
    </li>
  )
}

function Text({ view, onCopy }: { view: GiveView } & Pick<GiveIntents, 'onCopy'>) {
  const id = useId()
  return (
    <div>
      <Label className="mb-1.5" htmlFor={id}>
        A text for any classroom tool
      </Label>
      <textarea
        id={id}
        className={fieldLook({ small: true, height: 'usual', className: 'w-full' })}
        rows={6}
        readOnly
        value={view.text}
        onFocus={({ target }) => target.select()}
      />
      <ButtonRow>
        <Button onClick={() => onCopy(view.text, THE_TEXT)}>Copy the text</Button>
        <Told said={view.said} of={THE_TEXT} />
      </ButtonRow>
    </div>
  )
}
