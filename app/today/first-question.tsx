'use client'

import Link from 'next/link'
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { CardId } from '@/lib/card/card'
import type { FirstOption, FirstQuestion } from '../_build/first-question'
import { ExplanationView, Really, VERDICT } from '../_question/explanation'
import {
  OPTIONS,
  OVER_INPUT,
  optionLook,
  SAID_BESIDE,
  saidLook,
  signLook,
  textLook,
  UNSEEN_INPUT,
  WITH_INPUT,
} from '../_question/option-look'
import { ButtonRow } from '../_ui/actions'
import { buttonLook } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Note, Stem } from '../_ui/text'
import css from './first-question.module.css'
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
 * Shows the newcomers' question. Radio buttons and CSS (first-question.module.css) answer it and show the feedback
 * before any script has loaded; this component only adds to them.
 */
export function FirstQuestionView({ question, root, onAnswer, back }: Props) {
  const { group, onwards, given, ...answering } = useFirstAnswer(question, onAnswer)
  return (
    <section
      className={css.first}
      data-answered={given?.verdict.worth}
      ref={root}
      aria-labelledby="first-stem"
    >
      <Leaf margin={<Welcome />}>
        <Stem id="first-stem">{question.stem}</Stem>
        <fieldset ref={group} className={`${OPTIONS} mt-6`} aria-labelledby="first-stem" {...answering}>
          {question.options.map((option, place) => (
            <Option key={option.text} option={option} place={place} card={question.card} given={given} />
          ))}
        </fieldset>
        <Note className={`${css.tabHint} mt-3`}>Press Tab to see the answer.</Note>
        <Feedback question={question} back={back} />
        <ButtonRow className={`${css.actions} mt-2`}>
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

/** Makes an answer final on a click or its key, or if the keyboard chose it, on Enter or on leaving the options. */
function useFirstAnswer(question: FirstQuestion, onAnswer: Props['onAnswer']) {
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
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) settle()
  }
  return { group, onwards, given, onChange: settleUnlessByKeyboard, onBlur: leave, onKeyDown: pressEnter }
}

function chosenOption({ options }: FirstQuestion, group: HTMLElement | null): FirstOption | undefined {
  const text = group?.querySelector<HTMLInputElement>('input:checked')?.value
  return options.find((each) => each.text === text)
}

const OPTION = optionLook({ className: `${WITH_INPUT} ${css.option}` })

const FEEDBACK = `${css.feedback} mt-6 gap-3 border-t border-ink pt-5 focus-visible:outline-offset-[0.75rem]`

type OptionProps = { option: FirstOption; place: number; card: CardId; given: FirstOption | undefined }

function Option({ option: { text, verdict }, place, card, given }: OptionProps) {
  const right = verdict.worth === 'right'
  return (
    <label className={OPTION} data-worth={verdict.worth}>
      <input
        className={UNSEEN_INPUT}
        type="radio"
        name="first-answer"
        value={text}
        data-card={card}
        autoComplete="off"
        aria-keyshortcuts={String(place + 1)}
        disabled={given !== undefined && given.text !== text}
      />
      <span className={`${signLook()} ${css.mark}`} aria-hidden="true">
        <span className={css.signKey}>{place + 1}</span>
        <span className={css.signMark}>{right ? '✓' : '✕'}</span>
      </span>
      <span className={`${textLook()} ${OVER_INPUT} ${css.text}`}>{text}</span>
      <span className={`${saidLook()} ${SAID_BESIDE} ${css.mark} ${css.said}`}>
        <span className={css.saidChosen}>your answer</span>
        {right && <span className={css.saidKey}>the answer</span>}
      </span>
    </label>
  )
}

function Feedback({ question, back }: Pick<Props, 'question' | 'back'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to leave the options for the answer
    <section className={FEEDBACK} tabIndex={0} aria-label="The answer">
      {question.options.map((option, place) => (
        <Told key={option.text} option={option} place={place} answer={question.key} />
      ))}
      <ExplanationView explanation={question.explanation} />
      <Note className="min-h-6">{back}</Note>
    </section>
  )
}

/** Shows the feedback on one option; CSS reveals it when that option is chosen. */
function Told({ option, place, answer }: { option: FirstOption; place: number; answer: string }) {
  const { verdict, really } = option
  return (
    <div className={css.told} data-option={place + 1}>
      <p className={VERDICT} data-worth={verdict.worth}>
        {verdict.worth === 'right' ? '✓ Right' : `✕ Not so: it was ${answer}`}
      </p>
      {really && <Really>{really}</Really>}
    </div>
  )
}

function sayVerdict({ verdict, really }: FirstOption, answer: string): string {
  return verdict.worth === 'right' ? 'Right.' : `Not so: it was ${answer}. ${really ?? ''}`
}
