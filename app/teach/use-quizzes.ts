import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/assignment/compose/choices'
import type { Quiz } from '@/lib/assignment/quiz'
import { freshName, freshSeed } from '../_platform/chance'
import { now } from '../_platform/clock'
import { dayWords } from '../_platform/date-words'
import { saidAgain } from '../_platform/said-again'
import { useLeft } from '../_platform/use-left'
import { loadPack } from '../_store/pack'
import { copyOf, newDraft, newQuiz } from '../_store/quiz-draft'
import { draftOf, followShelf, readShelf, removeQuiz, saveDraft, saveQuiz } from '../_store/shelf'
import { sealedFor } from '../_store/submissions'
import { aboutWords } from '../_ui/about-quiz'
import { titleOr } from '../_ui/quiz-words'
import type { ListIntents } from './quiz-list'
import type { ListView, QuizRow } from './teach-model'

const NOT_KEPT = 'The browser would not store it. Make room, or allow this site to keep data.'

/** Where a quiz is composed. */
export const hrefOf = (id: string): string => `/teach/?quiz=${id}`

/** The quizzes of this browser; undefined until they have been looked for. `look` looks again. */
export function useQuizzes(): { view: ListView | undefined; intents: ListIntents; look: () => void } {
  const router = useRouter()
  const [shelf, setShelf] = useState<ReturnType<typeof readShelf>>()
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [making, setMaking] = useState(false)
  // From the first press until the page of the new quiz is there: a second makes no second quiz.
  const isMaking = useRef(false)
  const left = useLeft()
  const look = useCallback(() => setShelf(readShelf()), [])
  useEffect(() => {
    look()
    return followShelf(look)
  }, [look])
  const keep = (quiz: Quiz, done = '', draft?: Draft): boolean => {
    const isKept = (!draft || saveDraft(quiz.id, draft)) && saveQuiz(quiz)
    setProblem(isKept ? null : NOT_KEPT)
    setSaid((before) => (isKept ? saidAgain(before, done) : ''))
    look()
    return isKept
  }
  const withQuiz = (id: string, act: (quiz: Quiz) => void): void => {
    const quiz = readShelf().quizzes.find((one) => one.id === id)
    if (quiz) act(quiz)
  }
  const intents: ListIntents = {
    onNew: async () => {
      if (isMaking.current) return
      isMaking.current = true
      setMaking(true)
      const loaded = await loadPack()
      if (left.current) return
      const stop = () => {
        isMaking.current = false
        setMaking(false)
      }
      if (!('index' in loaded)) {
        stop()
        return setProblem(`${loaded.why} ${loaded.cure}`)
      }
      const at = now()
      const { quiz, draft } = newQuiz(loaded.index, {
        id: freshName(10),
        seed: freshSeed(),
        title: `Quiz of ${dayWords(at)}`,
        at,
      })
      if (keep(quiz, '', draft)) router.push(hrefOf(quiz.id))
      else stop()
    },
    onRename: (id, title) =>
      withQuiz(id, (quiz) => keep({ ...quiz, title, changed: now() }, `Renamed to “${title}”.`)),
    onDuplicate: (id) =>
      withQuiz(id, (quiz) => {
        const copy = copyOf({ quiz, draft: draftOf(id) ?? newDraft(id) }, freshName(10), now())
        keep(copy.quiz, `“${copy.quiz.title}” is at the head of the list.`, copy.draft)
      }),
    onArchive: (id, archived) =>
      withQuiz(id, (quiz) =>
        keep(
          { ...quiz, archived, changed: now() },
          `“${titled(quiz)}” is ${archived ? 'archived: find it at the end of the list' : 'out of the archive'}.`,
        ),
      ),
    onDelete: (id) =>
      withQuiz(id, (quiz) => {
        removeQuiz(id)
        setSaid((before) => saidAgain(before, `“${titled(quiz)}” is deleted.`))
        look()
      }),
  }
  const rows = shelf?.quizzes.map(rowOf) ?? []
  const view = shelf && {
    quizzes: rows.filter(({ archived }) => !archived),
    archived: rows.filter(({ archived }) => archived),
    unread: shelf.unread,
    making,
    problem,
    said,
  }
  return { view, intents, look }
}

const titled = ({ title }: Quiz): string => titleOr(title)

function rowOf(quiz: Quiz): QuizRow {
  const given = draftOf(quiz.id)?.given ?? null
  return {
    id: quiz.id,
    title: titled(quiz),
    about: aboutWords(quiz),
    given: given === null ? null : dayWords(given),
    changed: dayWords(quiz.changed),
    handedIn: sealedFor(quiz.id).length,
    archived: quiz.archived,
    href: hrefOf(quiz.id),
    resultsHref: `/teach/results/?quiz=${quiz.id}`,
  }
}
