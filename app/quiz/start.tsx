import { type FormEvent, useId, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Choice, Field } from '../_ui/field'
import { Notice } from '../_ui/notice'
import { PageHead } from '../_ui/page'
import { Label, Lede, Note } from '../_ui/text'
import { Column, PART } from './column'
import type { QuizIntents, StartView } from './quiz-model'

type Props = { start: StartView } & Pick<QuizIntents, 'onBegin' | 'onBack'>

/** Shows what to know before the first question, and asks for a name. */
export function Start({ start, onBegin, onBack }: Props) {
  const { title, instructions, about, due, isLate, isUsedUp, before, hasAnswers, mayShowAll } = start
  return (
    <>
      <PageHead title={title} margin="Quiz" focus />
      <Column>
        {instructions !== '' && <Lede className="whitespace-pre-line">{instructions}</Lede>}
        <ul className="grid gap-1.5">
          {due !== null && !isLate && <li>{due}</li>}
          {about.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {isLate && due !== null && <Notice>{due}</Notice>}
        {hasAnswers && (
          <Notice>
            <p>What you handed in before is still here. Beginning anew replaces it, so send it first.</p>
            <Button look="quiet" sides="close" className="-ms-2" onClick={onBack}>
              Back to it
            </Button>
          </Notice>
        )}
        {isUsedUp ? (
          <>
            <Notice>
              {before === 1
                ? 'You have handed it in from this device, and it can be handed in once.'
                : `You have handed it in ${before} times from this device, as often as it can be.`}
            </Notice>
            <ButtonRow>
              <LinkButton look="main" href="/practice/">
                Practise on your own
              </LinkButton>
            </ButtonRow>
          </>
        ) : (
          <Begin mayShowAll={mayShowAll} onBegin={onBegin} />
        )}
      </Column>
    </>
  )
}

function Begin({ mayShowAll, onBegin }: Pick<Props, 'onBegin'> & Pick<StartView, 'mayShowAll'>) {
  const mode = useId()
  const [name, setName] = useState('')
  const [all, setAll] = useState(false)
  const [isEmpty, setIsEmpty] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const hasBegun = onBegin(name, all)
    setIsEmpty(!hasBegun)
    if (!hasBegun) event.currentTarget.querySelector('input')?.focus()
  }
  return (
    <form className={PART} onSubmit={submit} noValidate>
      <Field
        label="Your name"
        hint="or the code name that your teacher knows"
        problem={
          isEmpty ? 'Write a name: without one your teacher does not know whose answers they are.' : undefined
        }
        value={name}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setName(target.value)}
      />
      {mayShowAll && (
        <fieldset>
          <Label as="legend">Show</Label>
          <Choice type="radio" name={mode} checked={!all} onChange={() => setAll(false)}>
            One question at a time
          </Choice>
          <Choice type="radio" name={mode} checked={all} onChange={() => setAll(true)}>
            All questions on one page
          </Choice>
        </fieldset>
      )}
      <ButtonRow>
        <Button type="submit" look="main">
          Begin
        </Button>
      </ButtonRow>
      <Note>
        Your answers are kept on this device after each one, and go to your teacher alone, sealed, when you
        send them. Whoever knows how can find the answers in this page: it is practice, not an exam.
      </Note>
    </form>
  )
}
