'use client'

import Link from 'next/link'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { CardId } from '@/lib/card/card'
import type { FirstOption, FirstQuestion } from '../_build/first-question'
import { ExplanationView } from '../_question/explanation'
import { ButtonRow } from '../_ui/actions'
import { buttonLook } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Note, Stem } from '../_ui/text'
import { Welcome } from './welcome'

type Props = {
  question: FirstQuestion
  root: RefObject<HTMLElement | null>
  /** Called once, when the answer is final. */
  onAnswer: (option: FirstOption) => void
  /** When the card returns, as a sentence; undefined until it is known. */
  back: string | undefined
}

/**
 * Shows the newcomers' question. Radio buttons and CSS (today.css) answer it and show the feedback before any script
 * has loaded; this component only adds to them. An answer is final on a click or its key, or if the keyboard chose it,
 * on Enter or on leaving the options.
 */
export function FirstQuestionView({ question, root, onAnswer, back }: Props) {
  const group = useRef<HTMLFieldSetElement>(null)
  const onwards = useRef<HTMLAnchorElement>(null)
  const [given, setGiven] = useState<FirstOption>()
  const isGiven = useRef(false)

  const settle = () => {
    const option = chosenOption(question, group.current)
    if (isGiven.current || !option) return
    isGiven.current = true
    setGiven(option)
    onAnswer(option)
  }
  const settleUnlessByKeyboard = () => {
    if (!group.current?.querySelector('input:focus-visible')) settle()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for an answer chosen before this script loaded
  useEffect(settleUnlessByKeyboard, [])

  const pressEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    if (given) return onwards.current?.click()
    // Clicks, so that this answer too is stored for the next page, like one given by pointer or key.
    if (!event.target.checked) event.target.click()
    settle()
  }

  return (
    <section className="first" data-answered={given?.verdict.worth} ref={root} aria-labelledby="first-stem">
      <Leaf margin={<Welcome />}>
        <Stem id="first-stem">{question.stem}</Stem>
        <fieldset
          ref={group}
          className="options"
          aria-labelledby="first-stem"
          onChange={settleUnlessByKeyboard}
          onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || settle()}
          onKeyDown={pressEnter}
        >
          {question.options.map((option, place) => (
            <Option key={option.text} option={option} place={place} card={question.card} given={given} />
          ))}
        </fieldset>
        <p className="tab-hint">Press Tab to see the answer.</p>
        <Feedback question={question} back={back} />
        <ButtonRow className="first-actions">
          <Link
            ref={onwards}
            className={buttonLook({ look: 'main', wide: true })}
            href="/study/"
            prefetch={false}
          >
            Go on to the next question
          </Link>
        </ButtonRow>
        <p className="sr-only" role="status">
          {given && sayVerdict(given, question.key)}
        </p>
      </Leaf>
    </section>
  )
}

function chosenOption({ options }: FirstQuestion, group: HTMLElement | null): FirstOption | undefined {
  const text = group?.querySelector<HTMLInputElement>('input:checked')?.value
  return options.find((each) => each.text === text)
}

type OptionProps = { option: FirstOption; place: number; card: CardId; given: FirstOption | undefined }

function Option({ option: { text, verdict }, place, card, given }: OptionProps) {
  const right = verdict.worth === 'right'
  return (
    <label className="option" data-worth={verdict.worth}>
      <input
        type="radio"
        name="first-answer"
        value={text}
        data-card={card}
        autoComplete="off"
        aria-keyshortcuts={String(place + 1)}
        disabled={given !== undefined && given.text !== text}
      />
      <span className="option-sign" aria-hidden="true">
        <span className="sign-key">{place + 1}</span>
        <span className="sign-mark">{right ? '✓' : '✕'}</span>
      </span>
      <span className="option-text">{text}</span>
      <span className="option-said">
        <span className="said-chosen">your answer</span>
        {right && <span className="said-key">the answer</span>}
      </span>
    </label>
  )
}

function Feedback({ question, back }: Pick<Props, 'question' | 'back'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to leave the options for the answer
    <section className="feedback" tabIndex={0} aria-label="The answer">
      {question.options.map((option, place) => (
        <Told key={option.text} option={option} place={place} answer={question.key} />
      ))}
      <ExplanationView explanation={question.explanation} />
      <Note className="back">{back}</Note>
    </section>
  )
}

/** Shows the feedback on one option; CSS reveals it when that option is chosen. */
function Told({ option, place, answer }: { option: FirstOption; place: number; answer: string }) {
  const { verdict, really } = option
  return (
    <div className="told" data-option={place + 1}>
      <p className="verdict" data-worth={verdict.worth}>
        {verdict.worth === 'right' ? '✓ Right' : `✕ Not so: it was ${answer}`}
      </p>
      {really && <p className="really">{really}</p>}
    </div>
  )
}

function sayVerdict({ verdict, really }: FirstOption, answer: string): string {
  return verdict.worth === 'right' ? 'Right.' : `Not so: it was ${answer}. ${really ?? ''}`
}
