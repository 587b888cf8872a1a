import { useRef, useState } from 'react'
import { useFocus } from '@/app/_platform/use-focus'
import { useShortcuts } from '@/app/_platform/use-shortcuts'
import type { SessionIntents } from '@/app/_question/question-model'
import { SessionQuestion } from '@/app/_session/asked-question'
import { questionView } from '@/app/_session/session-view'
import { Page } from '@/app/_ui/page'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import type { Answer, Question } from '@/lib/question/question'
import { nameMeant } from '@/lib/question/while-writing'
import { NEW } from '@/lib/review/replay'
import { beginSession } from '@/lib/review/session'
import * as answering from '@/lib/study/answering'
import { Routed } from './routed'

const index = indexPack(pack)
const NOBODY = {
  memories: new Map(),
  settings: DEFAULT_SETTINGS,
  aside: new Set<string>(),
  days: new Map(),
  spellings: new Map(),
  mixedUp: new Map(),
}
const CONTEXT: answering.StudyContext = {
  index,
  learner: () => NOBODY,
  history: () => [],
  kindsOf: () => [],
  append: () => ({ written: true }),
  now: () => Date.UTC(2026, 10, 23, 12),
  zone: () => 'Europe/Berlin',
}

type Act = (context: answering.StudyContext, state: answering.Answering) => answering.Answering

/** What was done to the question already: an answer, no answer, or a flip card's back turned up. */
export type Done = { answer: Answer } | 'given up' | 'turned'

type Props = { question: Question; done?: Done }

/** A question on its screen, with its keys and its focus, judged as everywhere; nothing of it is kept. */
export function Asked({ question, done }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [state, setState] = useState(() => opened(question, done))
  const act = (step: Act): void => setState((before) => step(CONTEXT, before))
  const view = questionView(index, state, { settings: DEFAULT_SETTINGS, ranges: { given: 1, held: 1 } })
  useShortcuts(root)
  useFocus(root, view?.answered?.step ?? 'asked')
  if (!view) return null
  return (
    <Routed>
      <Page current="Practice">
        <div ref={root}>
          <SessionQuestion view={view} intents={intentsOf(act, state)} />
        </div>
      </Page>
    </Routed>
  )
}

function opened(question: Question, done?: Done): answering.Answering {
  const session = beginSession([question.card], 'practice', 'gallery')
  const open = {
    session,
    question,
    memory: NEW,
    otherKinds: new Map(),
    written: Number.NEGATIVE_INFINITY,
  }
  if (done === undefined) return open
  if (done === 'turned') return answering.turnOver(CONTEXT, open)
  return done === 'given up' ? answering.giveUp(CONTEXT, open) : answering.answer(CONTEXT, open, done.answer)
}

const ignore = (): void => undefined

function intentsOf(act: (step: Act) => void, { question, told }: answering.Answering): SessionIntents {
  return {
    onAnswer: (answer) => act((context, state) => answering.answer(context, state, answer)),
    onGiveUp: () => act(answering.giveUp),
    onTurn: () => act(answering.turnOver),
    onNext: ignore,
    onUndo: () => act((_, state) => (state.question ? opened(state.question) : state)),
    onOverrule: (rating) => act((context, state) => answering.overrule(context, state, rating)),
    onWasRight: () => act(answering.wasRight),
    named: (text, final) => nameMeant(index, question, text, { final, judged: told !== undefined }),
    onSetAside: ignore,
    onOtherKind: ignore,
    onMore: ignore,
    onMoreNew: ignore,
    onChoose: ignore,
  }
}
