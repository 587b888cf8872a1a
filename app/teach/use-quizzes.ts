import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/lib/assignment/compose/choices'
import type { Quiz } from '@/lib/assignment/quiz'
import { freshName, freshSeed } from '../_platform/chance'
import { now } from '../_platform/clock'
import { useLeft } from '../_platform/use-left'
import { loadPack } from '../_store/pack'
import { draftOf, followShelf, readShelf, removeQuiz, saveDraft, saveQuiz } from '../_store/shelf'
import { sealedFor } from '../_store/submissions'
import { aboutWords } from '../_ui/about-quiz'
import { dayWords } from '../_ui/date-words'
import { titleOr } from '../_ui/quiz-words'
import { saidAgain } from '../_ui/said-again'
import { type Composed, copyOf, newDraft, newQuiz } from './quiz-draft'
import type { ListIntents } from './quiz-list'
import type { ListView, QuizRow } from './teach-model'

const NOT_KEPT = 'The browser would not store it. Make room, or allow this site to keep data.'

/** Returns the address where a quiz is composed. */
export const hrefOf = (id: string): string => `/teach/?quiz=${id}`

/** Returns the quizzes of this browser; undefined until they are read. `look` reads them again. */
export function useQuizzes(): { view: ListView | undefined; intents: ListIntents; look: () => void } {
  const [shelf, setShelf] = useState<ReturnType<typeof readShelf>>()
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const look = useCallback(() => setShelf(readShelf()), [])
  useEffect(() => {
    look()
    return followShelf(look)
  }, [look])
  const say = (words: string) => setSaid((before) => saidAgain(before, words))
  const keep: Keep = (quiz, done = '', draft) => {
    const isKept = (!draft || saveDraft(quiz.id, draft)) && saveQuiz(quiz)
    setProblem(isKept ? null : NOT_KEPT)
    say(isKept ? done : '')
    look()
    return isKept
  }
  const { making, onNew } = useNew(keep, setProblem)
  const onDelete = (quiz: Quiz) => {
    removeQuiz(quiz.id)
    say(`“${titled(quiz)}” is deleted.`)
    look()
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
  return { view, intents: { onNew, ...rowIntents(keep, onDelete) }, look }
}

/** Keeps a quiz and says what was done; false where the browser does not store it. */
type Keep = (quiz: Quiz, done?: string, draft?: Draft) => boolean

/** Makes a quiz and goes to its page. From the first press until that page is there, a second makes no second quiz. */
function useNew(keep: Keep, fail: (problem: string) => void) {
  const router = useRouter()
  const [making, setMaking] = useState(false)
  const isMaking = useRef(false)
  const left = useLeft()
  const set = (on: boolean) => {
    isMaking.current = on
    setMaking(on)
  }
  const onNew = async () => {
    if (isMaking.current) return
    set(true)
    const made = await freshQuiz()
    if (left.current) return
    const isKept = 'quiz' in made && keep(made.quiz, '', made.draft)
    if (isKept) return router.push(hrefOf(made.quiz.id))
    set(false)
    if ('problem' in made) fail(made.problem)
  }
  return { making, onNew }
}

async function freshQuiz(): Promise<Composed | { problem: string }> {
  const loaded = await loadPack()
  if (!('index' in loaded)) return { problem: `${loaded.why} ${loaded.cure}` }
  const at = now()
  const chance = { id: freshName(10), seed: freshSeed() }
  return newQuiz(loaded.index, { ...chance, title: `Quiz of ${dayWords(at)}`, at })
}

/** Returns the intents of a quiz's buttons; each acts on the quiz as it is kept by then. */
function rowIntents(keep: Keep, onDelete: (quiz: Quiz) => void): Omit<ListIntents, 'onNew'> {
  const withQuiz = (id: string, act: (quiz: Quiz) => void): void => {
    const quiz = readShelf().quizzes.find((one) => one.id === id)
    if (quiz) act(quiz)
  }
  return {
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
    onDelete: (id) => withQuiz(id, onDelete),
  }
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
