import { useCallback, useEffect, useMemo, useState } from 'react'
import type { PackIndex } from '@/lib/card/pack-index'
import { freshSeed } from '../_platform/chance'
import { now, zone } from '../_platform/clock'
import { createStore, type Store, useStore } from '../_platform/use-store'
import { draftOf, followShelf, isOnShelf, readShelf, saveDraft, saveQuiz } from '../_store/shelf'
import { followHandedIn, sealedFor } from '../_store/submissions'
import { arrangingOf, choosingOf, settingOf } from './compose-intents'
import { type Composing, changed, followed, opening, type Step, undone, withLock } from './compose-state'
import { choicesView, questionsView, settingsView } from './compose-view'
import type { Composed } from './quiz-draft'
import { isOut, outWords } from './quiz-lock'

/** Composes a quiz, and keeps each change at once. */
export function useCompose(index: PackIndex, first: Composed) {
  const [store] = useState(() => createStore(opening(first, sealedFor(first.quiz.id).length)))
  const { composed, kept, said, past, opened, handedIn } = useStore(store)
  useOtherTabs(store)
  const put = useCallback(
    (next: Composing) => {
      const { quiz, draft } = next.composed
      // What was deleted in another tab does not come back.
      const isKept = isOnShelf(quiz.id) && saveDraft(quiz.id, draft) && saveQuiz(quiz)
      store.set({ ...next, kept: isKept })
    },
    [store],
  )
  const act = useCallback((step: Step) => put(changed(store.get(), step, now())), [store, put])
  const table = { index, latest: () => store.get().composed, act, seed: freshSeed, now, zone }
  const views = useViews(index, composed)
  const onUndo = () => {
    if (store.get().past.length > 0) put(undone(index, store.get(), now()))
  }
  return {
    composed,
    kept,
    act,
    ...views,
    questions: { ...views.questions, said, canUndo: past.length > 0 },
    out: isOut(composed, handedIn)
      ? { words: outWords(composed.draft.given, handedIn), locked: !opened }
      : null,
    onLock: (locked: boolean) => store.set((latest) => withLock(latest, locked)),
    choosing: choosingOf(table),
    arranging: { ...arrangingOf(table), onUndo },
    setting: settingOf(table),
  }
}

/** Returns the views of the quiz. Its questions are not checked at each letter of a title: that takes time. */
function useViews(index: PackIndex, composed: Composed) {
  const {
    quiz: { variants },
    draft,
  } = composed
  const questions = useMemo(
    () => questionsView(index, { quiz: { variants }, draft }),
    [index, variants, draft],
  )
  const choices = useMemo(() => choicesView(index, composed), [index, composed])
  return { questions, choices, settings: settingsView(composed, now()) }
}

/** Goes on with what other tabs make of the quiz, and counts what they take in for it. */
function useOtherTabs(store: Store<Composing>): void {
  useEffect(() => {
    const { id } = store.get().composed.quiz
    const follow = () => {
      const quiz = readShelf().quizzes.find((one) => one.id === id)
      if (quiz) store.set((latest) => followed(latest, quiz, draftOf(id)))
    }
    const count = () => {
      const handedIn = sealedFor(id).length
      store.set((latest) => (latest.handedIn === handedIn ? latest : { ...latest, handedIn }))
    }
    // What has changed while the facts were fetched.
    follow()
    count()
    const stops = [followShelf(follow), followHandedIn(id, count)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store])
}
