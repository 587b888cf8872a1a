import { useCallback, useEffect, useMemo, useState } from 'react'
import { makeKeys } from '@/lib/assignment/make-keys'
import { lostPlaces } from '@/lib/assignment/variants'
import type { PackIndex } from '@/lib/card/pack-index'
import { now } from '../_platform/clock'
import { downloadText } from '../_platform/download'
import { copyText } from '../_platform/share'
import { useLeft } from '../_platform/use-left'
import { keysOnShelf, saveKeys } from '../_store/shelf'
import { fileName } from '../_ui/about-quiz'
import { textFor, titleOr } from '../_ui/quiz-words'
import type { Step } from './compose-state'
import { given, withExtra } from './compose-steps'
import { calendarOf, giveView, isMade } from './give-out-view'
import { linksOf } from './given-links'
import { lostWords } from './lost-words'
import type { Composed } from './quiz-draft'
import { EXTRA_TIME, type GiveIntents, type GivenLink, type GiveView, type Said } from './teach-model'

const NO_ROOM =
  'The browser would not store your key, and without it nothing that is handed in could be opened. So no link was made.'
const NO_SEAL =
  'At this address the browser makes no keys. Open Annals at an address that begins with https; your quizzes are kept for each address apart.'
const NOT_MADE =
  'The link could not be made. See whether this device is online and the due date is between 2000 and 2100; else drop a question, or draw again.'
const NO_KEY =
  'The key of this quiz is not in this browser. Links still work, but to read what is handed in you need it: bring it in from the file that you saved, on the page of your quizzes.'

type Act = (step: Step) => void

/** Gives out a quiz as links, codes, files and texts. Makes a key with the first link. */
export function useGiveOut(
  index: PackIndex,
  composed: Composed,
  act: Act,
): { view: GiveView; giving: GiveIntents } {
  const { quiz } = composed
  const { variants } = quiz
  const [said, setSaid] = useState<Said | null>(null)
  const lost = useMemo(
    () => lostWords(lostPlaces(index, variants), 'there can be no link'),
    [index, variants],
  )
  const made = useLinks(index, composed, lost)
  const { making, onMake } = useMake(index, composed, made, act)
  const { links, problem } = made
  const onExtra = (minutes: number, wanted: boolean) => {
    act(withExtra(minutes, wanted))
    const words = wanted ? 'There is a link with more time now.' : 'That link is gone.'
    setSaid({ of: EXTRA_TIME, words })
  }
  const onCopy = async (text: string, of: string) => {
    // Taken away first, so that what is said twice is heard twice.
    setSaid(null)
    const words = (await copyText(text))
      ? `${of} is copied.`
      : 'The browser would not copy it. Select it and copy it by hand.'
    setSaid({ of, words })
  }
  return {
    view: giveView(composed, { making, links, problem, said, lost }),
    giving: { onMake, onCopy, onExtra, ...filesOf(composed, links) },
  }
}

type Links = {
  links: GivenLink[]
  problem: string | null
  setLinks: (links: GivenLink[]) => void
  setProblem: (problem: string | null) => void
}

/** Makes the links of a quiz that is out again with each change. */
function useLinks(index: PackIndex, composed: Composed, lost: string | null): Links {
  const [links, setLinks] = useState<GivenLink[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const { quiz } = composed
  const isOut = isMade(composed, lost)
  useEffect(() => {
    if (!isOut) return setLinks([])
    let gone = false
    const show = (made: GivenLink[], why: string | null): void => {
      if (gone) return
      setLinks(made)
      setProblem(why)
    }
    linksOf(index, quiz, pageOfQuizzes()).then(
      (made) => show(made, hasKey(quiz.publicKey) ? null : NO_KEY),
      // The former links would give out another quiz.
      () => show([], NOT_MADE),
    )
    return () => {
      gone = true
    }
  }, [index, quiz, isOut])
  return { links, problem, setLinks, setProblem }
}

/** Makes the first links of a quiz. */
function useMake(index: PackIndex, { quiz }: Composed, { setLinks, setProblem }: Links, act: Act) {
  const [making, setMaking] = useState(false)
  const left = useLeft()
  const onMake = useCallback(async () => {
    if (making) return
    setProblem(null)
    if (!('subtle' in crypto)) return setProblem(NO_SEAL)
    setMaking(true)
    const publicKey = quiz.publicKey || (await ownKey())
    // Nothing is out, and nothing locked, until there is a link.
    const made =
      publicKey === undefined
        ? null
        : await linksOf(index, { ...quiz, publicKey }, pageOfQuizzes()).catch(() => null)
    // What was changed since on another page is not written over.
    if (left.current) return
    setMaking(false)
    if (publicKey === undefined) return setProblem(NO_ROOM)
    if (made === null) return setProblem(NOT_MADE)
    // Together with the words that say so, for the focus goes to those, and from there to the first link.
    setLinks(made)
    act(given(publicKey, now()))
  }, [index, quiz, act, making, left, setLinks, setProblem])
  return { making, onMake }
}

function filesOf(
  { quiz }: Composed,
  links: readonly GivenLink[],
): Pick<GiveIntents, 'onSaveFile' | 'onCalendar'> {
  const title = titleOr(quiz.title)
  return {
    onSaveFile: (id) => {
      const link = links.find((one) => one.id === id)
      if (!link) return
      const name = fileName(`${title} ${links.length > 1 ? link.name : ''}`, 'txt')
      downloadText(name, textFor(quiz, [link]))
    },
    onCalendar: () => {
      if (quiz.due)
        downloadText(fileName(title, 'ics'), calendarOf(quiz, quiz.due.at, links, now()), 'text/calendar')
    },
  }
}

/** Returns the newest key of this browser, or a new one; undefined where it cannot be kept. */
async function ownKey(): Promise<string | undefined> {
  const [newest] = keysOnShelf()
  if (newest) return newest.publicKey
  const keys = await makeKeys(now())
  return saveKeys(keys) ? keys.publicKey : undefined
}

const hasKey = (key: string): boolean => keysOnShelf().some(({ publicKey }) => publicKey === key)

const pageOfQuizzes = (): string => `${location.origin}${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/quiz/`
