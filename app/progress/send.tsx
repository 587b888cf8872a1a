import { useId } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Choice, fieldLook } from '../_ui/field'
import { type CodeMatrix, QrCode } from '../_ui/qr-code'
import { Label, Note } from '../_ui/text'
import { Section } from './progress-section'

export type SendView = {
  /** True to send only what is new since the last time. */
  sinceLast: boolean
  lastSent?: string | undefined
  step: 'choosing' | 'making' | 'ready'
  /** Undefined if it is too long for a link. */
  link?: string | undefined
  canShare: boolean
  answers: number
  /** The code shown, with its number and the total; undefined if none is shown. */
  code?: { matrix: CodeMatrix; number: number; of: number; playing: boolean } | undefined
  /** Number of codes needed; undefined if that would be too many. */
  codes?: number | undefined
}

type Props = {
  view: SendView
  said?: string | undefined
  onSince: (sinceLast: boolean) => void
  onMake: () => void
  onCopy: () => void
  onShareLink: () => void
  onShow: () => void
  onPlay: (playing: boolean) => void
  onStep: (by: 1 | -1) => void
  onHide: () => void
}

/** Sends progress to another device, as a link or as codes for its camera. */
export function Send(props: Props) {
  const { view, said, onSince, onMake } = props
  return (
    <Section name="Another device" said={said}>
      <p>
        Send what you have learned here to your phone or computer, and what you learn there back again. Each
        then has everything. A file (above) does the same.
      </p>
      {view.lastSent !== undefined && (
        <fieldset>
          <Label as="legend" className="mb-1.5">
            What to send
          </Label>
          <Choice type="radio" name="since" checked={view.sinceLast} onChange={() => onSince(true)}>
            What came since {view.lastSent}
          </Choice>
          <Choice type="radio" name="since" checked={!view.sinceLast} onChange={() => onSince(false)}>
            Everything
          </Choice>
        </fieldset>
      )}
      {view.step === 'ready' ? (
        <Ready {...props} />
      ) : (
        <ButtonRow className="mt-1">
          <Button disabled={view.step === 'making'} onClick={onMake}>
            Make a link and codes
          </Button>
        </ButtonRow>
      )}
    </Section>
  )
}

function Ready({ view, onCopy, onShareLink, onShow, onPlay, onStep, onHide }: Props) {
  const id = useId()
  return (
    <>
      <p>
        {view.answers === 1 ? 'One line' : `${view.answers.toLocaleString('en-GB')} lines`} of your progress.
      </p>
      {view.link === undefined ? (
        <Note>That is too long for a link. Use the codes, or a file.</Note>
      ) : (
        <div>
          <Label htmlFor={id} className="mb-1.5">
            The link holds your progress itself: whoever has it can add that to theirs.
          </Label>
          <input
            id={id}
            className={fieldLook()}
            readOnly
            value={view.link}
            onFocus={({ target }) => target.select()}
          />
          <ButtonRow className="mt-3">
            <Button onClick={onCopy}>Copy the link</Button>
            {view.canShare && <Button onClick={onShareLink}>Share …</Button>}
          </ButtonRow>
        </div>
      )}
      {view.code ? (
        <Codes code={view.code} onPlay={onPlay} onStep={onStep} onHide={onHide} />
      ) : view.codes === undefined ? (
        <Note>It would take too many codes. Use a file.</Note>
      ) : (
        <ButtonRow className="mt-1">
          <Button onClick={onShow}>{view.codes === 1 ? 'Show a code' : `Show ${view.codes} codes`}</Button>
        </ButtonRow>
      )}
    </>
  )
}

type CodesProps = { code: NonNullable<SendView['code']> } & Pick<Props, 'onPlay' | 'onStep' | 'onHide'>

function Codes({ code: { matrix, number, of, playing }, onPlay, onStep, onHide }: CodesProps) {
  return (
    <div className="grid gap-3">
      <QrCode matrix={matrix} name={`Code ${number} of ${of}`} />
      <p aria-live={playing ? 'off' : 'polite'}>
        {of === 1
          ? 'Scan it with the other device: with its camera, or under “Bring in” there.'
          : `Code ${number} of ${of}. Scan them under “Bring in” on the other device, in any order.`}
      </p>
      <ButtonRow className="mt-1">
        {of > 1 && (
          <>
            <Button onClick={() => onStep(-1)}>Before</Button>
            <Button onClick={() => onPlay(!playing)}>{playing ? 'Pause' : 'Play'}</Button>
            <Button onClick={() => onStep(1)}>Next</Button>
          </>
        )}
        <Button look="quiet" onClick={onHide}>
          Hide
        </Button>
      </ButtonRow>
    </div>
  )
}
