import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HandedIn } from '@/app/quiz/finished'
import { Bar } from '@/app/quiz/quiz-bar'
import type { HandedInView, HandingView, QuizIntents } from '@/app/quiz/quiz-model'

const nothing = () => {}
const INTENTS: QuizIntents = {
  onShare: nothing,
  onCopy: nothing,
  onSave: nothing,
  onCode: nothing,
  onCopied: nothing,
  onBegin: () => true,
  onAnswer: nothing,
  onDraftAnswer: nothing,
  onReopen: nothing,
  onLook: nothing,
  onAll: nothing,
  onHandIn: nothing,
  onAgain: nothing,
  onBack: nothing,
  onRemoveAnswers: nothing,
  named: () => undefined,
}

const handedIn = (handing: Partial<HandingView>): HandedInView => ({
  screen: 'handed in',
  title: 'A quiz',
  stored: true,
  largeText: false,
  name: 'Code 7',
  byTime: false,
  isLate: false,
  handing: {
    receipt: '1234',
    said: '',
    isToSend: false,
    given: '',
    text: 'sealed',
    canShare: false,
    code: undefined,
    ...handing,
  },
  problem: null,
  waiting: '',
  score: undefined,
  told: [],
  mayTakeAgain: false,
})

/** What stands in the places that a screen reader reads out when it changes. */
const readOut = (html: string): string[] =>
  [...html.matchAll(/<(p|div)[^>]* role="status"[^>]*>(.*?)<\/\1>/g)].map(([, , words = '']) =>
    words.replace(/<[^>]*>/g, ''),
  )

test('of the clock only the warning is read out', () => {
  const clock = { words: '4:00 left', warning: 'Less than 5 minutes left.', note: 'The clock stands still.' }
  const html = renderToStaticMarkup(
    createElement(Bar, { title: 'A quiz', bar: { done: 1, many: 3, clock, all: false, mayShowAll: true } }),
  )
  expect(html).toContain('The clock stands still.')
  expect(readOut(html)).toEqual(['Less than 5 minutes left.'])
})

test('what is said of handing on has its place before there is anything to say', () => {
  const html = (handing: Partial<HandingView>) =>
    renderToStaticMarkup(createElement(HandedIn, { view: handedIn(handing), intents: INTENTS }))
  expect(readOut(html({}))).toEqual([''])
  expect(readOut(html({ said: 'Copied.' }))).toEqual(['Copied.'])
})
