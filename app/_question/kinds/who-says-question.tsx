import { useId, useState } from 'react'
import type { Claim } from '@/lib/question/kinds/who-says/question'
import { AnswerForm } from '../answer-form'
import { useLeftOpen } from '../left-open'
import { OptionInput } from '../option-input'
import { OPTIONS } from '../option-look'
import { useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'

const CLAIM = 'mb-2 font-serif text-fact/[1.35] font-normal text-pretty normal-nums'

/** Asks who makes each claim, then checks. */
export function WhoSaysQuestion(props: QuestionProps<'who-says'>) {
  const { question, answered } = props
  if (!answered) return <Attributing {...props} />
  const given =
    answered.step === 'judged' && answered.answer?.kind === 'who-says' ? answered.answer.texts : []
  return (
    <ul className="grid gap-6">
      {question.claims.map((claim, place) => (
        <li key={claim.fact}>
          <ToldClaim claim={claim} given={given[place] ?? ''} />
        </li>
      ))}
    </ul>
  )
}

function Attributing({ question, unanswered, onAnswer, onGiveUp }: QuestionProps<'who-says'>) {
  const { claims, claimants } = question
  const noteId = useId()
  const before = useBefore('who-says')?.texts ?? []
  const [chosen, setChosen] = useState<readonly string[]>(() => claims.map((_, i) => before[i] ?? ''))
  const answer = { kind: 'who-says' as const, texts: [...chosen] }
  useDraftAnswer(answer)
  const { check, warning, isEmpty } = useLeftOpen(chosen, () => onAnswer(answer))
  return (
    <AnswerForm note={isEmpty ? unanswered : warning} noteId={noteId} onCheck={check} onGiveUp={onGiveUp}>
      <div className="grid gap-6">
        {claims.map((claim, place) => (
          <ClaimField
            key={claim.fact}
            claim={claim}
            claimants={claimants}
            chosen={chosen[place] ?? ''}
            byKey={claims.length === 1}
            focus={place === 0}
            noteId={noteId}
            onChoose={(claimant) => setChosen(chosen.with(place, claimant))}
          />
        ))}
      </div>
    </AnswerForm>
  )
}

type ClaimFieldProps = {
  claim: Claim
  claimants: string[]
  chosen: string
  /** True with a single claim: number keys then choose its claimant. */
  byKey: boolean
  /** Takes the focus when the question appears. */
  focus: boolean
  noteId: string
  onChoose: (claimant: string) => void
}

function ClaimField({ claim, claimants, chosen, byKey, focus, noteId, onChoose }: ClaimFieldProps) {
  const name = useId()
  return (
    <fieldset>
      <legend className={CLAIM}>{claim.text}</legend>
      <div className={OPTIONS}>
        {claimants.map((claimant, place) => (
          <OptionInput
            key={claimant}
            type="radio"
            name={name}
            text={claimant}
            shortcut={byKey ? String(place + 1) : undefined}
            checked={claimant === chosen}
            describedBy={noteId}
            focus={focus && place === 0}
            onChange={() => onChoose(claimant)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Shows who makes the claim, and the one chosen instead. */
function ToldClaim({ claim, given }: { claim: Claim; given: string }) {
  const right = given === claim.claimant
  return (
    <>
      <p className={CLAIM}>{claim.text}</p>
      <div className={OPTIONS}>
        <ToldOption
          text={claim.claimant}
          told={right ? 'right' : 'missed'}
          said={right ? 'your answer' : 'the answer'}
        />
        {!right && given !== '' && <ToldOption text={given} told="wrong" said="your answer" />}
      </div>
    </>
  )
}
