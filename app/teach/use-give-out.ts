import { useCallback, useEffect, useMemo, useState } from 'react'
import { writeLink } from '@/lib/assignment/link/link'
import { makeKeys } from '@/lib/assignment/make-keys'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import { lostPlaces } from '@/lib/assignment/variants'
import type { PackIndex } from '@/lib/card/pack-index'
import { icalendar } from '@/lib/format/icalendar'
import { now } from '../_platform/clock'
import { downloadText } from '../_platform/download'
import { copyText } from '../_platform/share'
import { useLeft } from '../_platform/use-left'
import type { Composed } from '../_store/quiz-draft'
import { keysOnShelf, saveKeys } from '../_store/shelf'
import { fileName } from '../_ui/about-quiz'
import { LONGEST_CODE, lengthWords, textFor, titleOr } from '../_ui/quiz-words'
import { lostWords } from './lost-words'
import { EXTRA_TIME, type GiveIntents, type GivenLink, type GiveView, type Said } from './teach-model'
import type { Change } from './use-compose'

const NO_ROOM =
  'The browser would not store your key, and without it nothing that is handed in could be opened. So no link was made.'
const NO_SEAL =
  'At this address the browser makes no keys. Open Annals at an address that begins with https; your quizzes are kept for each address apart.'
const NOT_MADE =
  'The link could not be made. See whether this device is online and the due date is between 2000 and 2100; else drop a question, or draw again.'
const UNLOCK = 'For that, unlock the questions at the head of this page.'
const NO_KEY =
  'The key of this quiz is not in this browser. Links still work, but to read what is handed in you need it: bring it in from the file that you saved, on the page of your quizzes.'

/** Links, codes, files and texts of a quiz; the key is made when the first link is. */
export function useGiving(index: PackIndex, { quiz, draft }: Composed, change: Change) {
  const [making, setMaking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [links, setLinks] = useState<GivenLink[]>([])
  const left = useLeft()
  const { variants } = quiz
  const lost = useMemo(
    () => lostWords(lostPlaces(index, variants), 'there can be no link'),
    [index, variants],
  )
  const isMade = quiz.publicKey !== '' && draft.given !== null && lost === null
  useEffect(() => {
    if (!isMade) return setLinks([])
    let gone = false
    linksOf(index, quiz).then(
      (made) => {
        if (gone) return
        setLinks(made)
        setProblem(keysOnShelf().some(({ publicKey }) => publicKey === quiz.publicKey) ? null : NO_KEY)
      },
      () => {
        if (gone) return
        // The former links would give out another quiz.
        setLinks([])
        setProblem(NOT_MADE)
      },
    )
    return () => {
      gone = true
    }
  }, [index, quiz, isMade])

  const onMake = useCallback(async () => {
    if (making) return
    setProblem(null)
    if (!('subtle' in crypto)) return setProblem(NO_SEAL)
    setMaking(true)
    const publicKey = quiz.publicKey || (await ownKey())
    // Nothing is out, and nothing locked, until there is a link.
    const made =
      publicKey === undefined ? null : await linksOf(index, { ...quiz, publicKey }).catch(() => null)
    // What was changed since on another page is not written over.
    if (left.current) return
    setMaking(false)
    if (publicKey === undefined) return setProblem(NO_ROOM)
    if (made === null) return setProblem(NOT_MADE)
    // Together with the words that say so, for the focus goes to those, and from there to the first link.
    setLinks(made)
    change((latest) => ({
      quiz: { ...latest.quiz, publicKey },
      draft: { ...latest.draft, given: now() },
    }))
  }, [index, quiz, change, making, left])

  const view: GiveView = {
    step:
      (quiz.variants[0]?.length ?? 0) === 0
        ? 'nothing to give'
        : lost !== null
          ? 'cannot be made'
          : making
            ? 'making'
            : isMade
              ? 'made'
              : 'not made',
    problem: lost === null ? problem : draft.given === null ? lost : `${lost} ${UNLOCK}`,
    links,
    // Who has more time is nobody else's business.
    text: textFor(
      quiz,
      links.filter(({ extra }) => extra === 0),
    ),
    due: quiz.due !== null,
    minutes: quiz.minutes,
    extraMinutes: quiz.extraMinutes,
    said,
  }
  const giving: GiveIntents = {
    onMake,
    onCopy: async (text, of) => {
      // Taken away first, so that what is said twice is heard twice.
      setSaid(null)
      const words = (await copyText(text))
        ? `${of} is copied.`
        : 'The browser would not copy it. Select it and copy it by hand.'
      setSaid({ of, words })
    },
    onSaveFile: (id) => {
      const link = links.find((one) => one.id === id)
      if (link)
        downloadText(
          fileName(`${titleOr(quiz.title)} ${links.length > 1 ? link.name : ''}`, 'txt'),
          textFor(quiz, [link]),
        )
    },
    onCalendar: () => {
      if (quiz.due)
        downloadText(
          fileName(titleOr(quiz.title), 'ics'),
          calendarOf(quiz, quiz.due.at, links),
          'text/calendar',
        )
    },
    onExtra: (minutes, wanted) => {
      change((latest) => {
        const others = latest.quiz.extraMinutes.filter((one) => one !== minutes)
        const extraMinutes = wanted ? [...others, minutes].sort((a, b) => a - b) : others
        return { ...latest, quiz: { ...latest.quiz, extraMinutes } }
      })
      setSaid({
        of: EXTRA_TIME,
        words: wanted ? 'There is a link with more time now.' : 'That link is gone.',
      })
    },
  }
  return { view, giving }
}

/** The newest key of this browser, or a new one; undefined where it cannot be kept. */
async function ownKey(): Promise<string | undefined> {
  const [newest] = keysOnShelf()
  if (newest) return newest.publicKey
  const keys = await makeKeys(now())
  return saveKeys(keys) ? keys.publicKey : undefined
}

async function linksOf(index: PackIndex, quiz: Quiz): Promise<GivenLink[]> {
  const { encodeQR } = await import('qr')
  const extras = quiz.minutes === null ? [0] : [0, ...quiz.extraMinutes]
  const wanted = quiz.variants.flatMap((_, variant) => extras.map((extra) => ({ variant, extra })))
  return Promise.all(
    wanted.map(async ({ variant, extra }) => {
      const assignment = assignmentOf(quiz, variant, extra)
      const url = `${addressOfQuiz()}#${await writeLink(index, assignment)}`
      return {
        id: `${variant} ${extra}`,
        extra,
        name: nameOf(assignment.variant, extra),
        url,
        words: lengthWords(url.length),
        matrix: url.length <= LONGEST_CODE ? encodeQR(url, 'raw', { ecc: 'low', border: 4 }) : undefined,
      }
    }),
  )
}

const addressOfQuiz = (): string => `${location.origin}${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/quiz/`

function nameOf(variant: string | null, extra: number): string {
  const more = extra === 0 ? '' : `${extra} more minutes`
  if (variant === null) return more === '' ? 'The link' : `The link with ${more}`
  return more === '' ? `Variant ${variant}` : `Variant ${variant}, ${more}`
}

function calendarOf(quiz: Quiz, due: number, links: readonly GivenLink[]): string {
  return icalendar({
    uid: `${quiz.id}@annals`,
    title: titleOr(quiz.title),
    description: quiz.instructions,
    url: links.length === 1 ? (links[0]?.url ?? '') : '',
    due,
    stamp: now(),
    remind: 24 * 60,
  })
}
