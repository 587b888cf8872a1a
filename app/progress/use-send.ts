import { useCallback, useEffect, useState } from 'react'
import { writeParcel } from '@/lib/progress/device/parcel'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { dayWords } from '../_platform/date-words'
import { canShareText, copyText, shareText } from '../_platform/share'
import { entriesSince, lastSent, noteSent } from '../_store/backups'
import type { SendView } from './send'

/** Characters that a link may have and still go through most messengers, and a code and still be scanned. */
const LONGEST_LINK = 8_000
const LONGEST_CODE = 600
/** More codes than this are more than anybody waits for. */
const MOST_CODES = 150
/** Milliseconds that a code of a sequence is shown. */
const SHOWN = 500

type Made = { link?: string; parts: string[]; lines: number }
type Shown = { matrix: boolean[][]; number: number }

/** A link and codes that hold progress, made in this browser. */
export function useSending(onSaid: (words: string) => void) {
  const [sinceLast, setSinceLast] = useState(true)
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<Made>()
  const [shown, setShown] = useState<Shown>()
  const [playing, setPlaying] = useState(false)
  const sent = lastSent()

  const show = useCallback(async (parts: string[], number: number) => {
    const { encodeQR } = await import('qr')
    const part = parts[number - 1]
    if (part !== undefined) setShown({ number, matrix: encodeQR(part, 'raw', { ecc: 'low', border: 4 }) })
  }, [])
  const step = useCallback(
    (by: 1 | -1) => {
      if (made && shown)
        show(made.parts, ((shown.number - 1 + by + made.parts.length) % made.parts.length) + 1)
    },
    [made, shown, show],
  )
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => step(1), SHOWN)
    return () => clearTimeout(timer)
  }, [playing, step])

  const make = async () => {
    setMaking(true)
    const result = await makeSending(sinceLast ? sent : undefined)
    setMade(result)
    setMaking(false)
  }
  const used = (words: string) => {
    noteSent()
    onSaid(words)
  }
  const view: SendView = {
    sinceLast,
    ...(sent === undefined ? {} : { lastSent: dayWords(sent) }),
    step: making ? 'making' : made ? 'ready' : 'choosing',
    link: made?.link,
    canShare: canShareText(),
    answers: made?.lines ?? 0,
    codes: made && made.parts.length <= MOST_CODES ? made.parts.length : undefined,
    code: shown && made ? { ...shown, of: made.parts.length, playing } : undefined,
  }
  return {
    view,
    onSince: (since: boolean) => {
      setSinceLast(since)
      setMade(undefined)
      setShown(undefined)
    },
    onMake: make,
    onCopy: async () => {
      if (made?.link === undefined) return
      if (await copyText(made.link)) used('The link is copied.')
      else onSaid('The browser would not copy it. Select it and copy it by hand.')
    },
    onShareLink: async () => {
      if (made?.link !== undefined && (await shareText(made.link))) used('Shared.')
    },
    onShow: async () => {
      if (!made) return
      await show(made.parts, 1)
      setPlaying(made.parts.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      noteSent()
    },
    onPlay: setPlaying,
    onStep: (by: 1 | -1) => {
      setPlaying(false)
      step(by)
    },
    onHide: () => {
      setPlaying(false)
      setShown(undefined)
    },
  }
}

async function makeSending(since: number | undefined): Promise<Made> {
  const entries = entriesSince(since)
  const parcel = await writeParcel(entries)
  const address = `${location.origin}${location.pathname}#receive=`
  const link = `${address}${parcel}`
  const parts = cutIntoParts(parcel, LONGEST_CODE - address.length).map((part) => `${address}${part}`)
  return { lines: entries.length, parts, ...(link.length <= LONGEST_LINK ? { link } : {}) }
}
