import { clsx } from 'clsx'
import { useId } from 'react'
import { taskOf } from '@/lib/question/tell/answer-words'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { fieldLook } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { PageHead } from '../_ui/page'
import { QrCode } from '../_ui/qr-code'
import { Note, SectionHead } from '../_ui/text'
import { Column, Part } from './column'
import { Asked } from './question-card'
import type { HandedInView, HandingIntents, HandingView, QuizIntents } from './quiz-model'

type Props = { view: HandedInView; intents: QuizIntents }

/** Shows a finished quiz: ways to send it to the teacher, and the results if they may be shown. */
export function HandedIn({ view, intents }: Props) {
  const { title, byTime, isLate, handing, problem, waiting, score, told, mayTakeAgain } = view
  return (
    <>
      <PageHead title={headOf(view)} margin={<bdi>{title}</bdi>} focus>
        {byTime
          ? 'What stood there by then is handed in, as far as it can be read.'
          : 'Your answers are handed in.'}{' '}
        {isLate && 'They are late.'}
      </PageHead>
      <Column>
        {problem !== null && <Notice kind="problem">{problem}</Notice>}
        {handing.text !== '' && <Handing handing={handing} intents={intents} />}
        {waiting !== '' && <p>{waiting}</p>}
        {score && (
          <Part aria-labelledby="score">
            <SectionHead id="score">
              {score.words} {score.passed}
            </SectionHead>
            <Note>
              Your teacher’s browser judges the answers again, and your teacher may count some otherwise. What
              you answered wrong comes back in your own review.
            </Note>
          </Part>
        )}
        {told.length > 0 && (
          <div>
            {told.map((asked) => (
              <ToldQuestion key={asked.place} asked={asked} intents={intents} />
            ))}
          </div>
        )}
        <RemoveAnswers mayTakeAgain={mayTakeAgain} isWaiting={waiting !== ''} intents={intents} />
      </Column>
    </>
  )
}

function headOf({ byTime, handing }: HandedInView): string {
  if (byTime) return 'The time is up'
  return handing.isToSend ? 'One step is left' : 'Done'
}

/** Shows missed questions open; right ones open with a press. */
function ToldQuestion({ asked, intents }: { asked: HandedInView['told'][number]; intents: QuizIntents }) {
  const { number, question, told } = asked
  const worth = told?.answer === undefined ? 'unanswered' : told.verdict.worth
  const hasNothing = worth === 'wrong' || worth === 'unanswered'
  return (
    <details className="border-t border-rule py-2" open={worth !== 'right'}>
      <summary className="min-h-11 py-2">
        <span className={clsx('font-semibold', hasNothing && 'text-wrong')}>
          {SIGNS[worth].sign} <span className="sr-only">{SIGNS[worth].word}: </span>
        </span>
        {number}. {taskOf(question)}
      </summary>
      <Asked asked={asked} check="" stands="told" isOpen={false} intents={intents} />
    </details>
  )
}

const SIGNS = {
  right: { sign: '✓', word: 'Right' },
  partly: { sign: '≈', word: 'Partly right' },
  wrong: { sign: '✕', word: 'Not so' },
  unanswered: { sign: '✕', word: 'No answer' },
} as const

function Handing({ handing, intents }: { handing: HandingView; intents: HandingIntents }) {
  const id = useId()
  const { receipt, text, canShare, code, isToSend } = handing
  const words = handingWords(handing)
  const main = isToSend ? 'main' : 'plain'
  return (
    <Part aria-labelledby={id}>
      <SectionHead id={id}>Send it to your teacher</SectionHead>
      {/* The region is present before its words, because only then do screen readers announce them; it takes no room without. */}
      <div className="empty:-mt-4" role="status">
        {words !== '' && <Notice kind="there">{words}</Notice>}
      </div>
      <p>It is sealed: only your teacher can read it. Send it in any way that you reach your teacher by.</p>
      <ButtonRow>
        {canShare && (
          <Button look={main} onClick={intents.onShare}>
            Share …
          </Button>
        )}
        <Button look={canShare ? 'plain' : main} onClick={intents.onCopy}>
          Copy
        </Button>
        <Button onClick={intents.onSave}>Save as a file</Button>
        <Button onClick={() => intents.onCode(code ? null : 1)}>
          {code ? 'Hide the code' : 'Show a code'}
        </Button>
      </ButtonRow>
      {code && <Codes code={code} onCode={intents.onCode} />}
      <p>
        Receipt <strong className="tracking-[0.04em] tabular-nums">{receipt}</strong>
        <Note as="span"> Write it down: your teacher sees the same one.</Note>
      </p>
      <details>
        <summary>The text that is sent</summary>
        <textarea
          className={fieldLook()}
          rows={5}
          readOnly
          aria-label="The text that is sent"
          value={text}
          onFocus={({ target }) => target.select()}
          onCopy={({ currentTarget: { selectionStart, selectionEnd } }) => {
            if (selectionEnd - selectionStart === text.length) intents.onCopied()
          }}
        />
      </details>
    </Part>
  )
}

/** Says what was just done, or what is left to do. */
function handingWords({ said, isToSend, given }: HandingView): string {
  if (said !== '') return said
  if (isToSend) return 'This is the last step, and it is yours: nothing is sent by itself.'
  return given === '' ? '' : `${given} If your teacher does not have it, send it once more.`
}

type CodesProps = { code: NonNullable<HandingView['code']>; onCode: HandingIntents['onCode'] }

function Codes({ code: { matrix, number, of }, onCode }: CodesProps) {
  return (
    <div className="grid gap-3">
      <QrCode matrix={matrix} name={`Code ${number} of ${of}`} />
      <p role="status">
        {of === 1
          ? 'Your teacher scans it under Results.'
          : `Code ${number} of ${of}: your teacher scans them all under Results, in any order.`}
      </p>
      {of > 1 && (
        <ButtonRow>
          <Button onClick={() => onCode(number === 1 ? of : number - 1)}>Before</Button>
          <Button onClick={() => onCode((number % of) + 1)}>Next</Button>
        </ButtonRow>
      )}
    </div>
  )
}

type RemoveAnswersProps = { mayTakeAgain: boolean; isWaiting: boolean; intents: QuizIntents }

function RemoveAnswers({ mayTakeAgain, isWaiting, intents }: RemoveAnswersProps) {
  return (
    <Part aria-label="Afterwards">
      <ButtonRow>
        {mayTakeAgain && <Button onClick={intents.onAgain}>Take it again</Button>}
        <LinkButton href="/study/">Study</LinkButton>
        <Button look="quiet" sides="close" className="-ms-2" onClick={intents.onRemoveAnswers}>
          I have sent it: remove my answers
        </Button>
      </ButtonRow>
      <Note>
        {isWaiting
          ? 'Removing them leaves only the title on this device: then nothing can be told here after the due date. Send them first.'
          : 'Removing them leaves only the title on this device, and what you missed in your own review. Send them first.'}
      </Note>
    </Part>
  )
}
