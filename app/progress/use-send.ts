import { useCallback, useEffect, useState } from 'react'
import { writeParcel } from '@/lib/progress/device/parcel'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { canShareText, copyText, shareText } from '../_platform/share'
import { entriesSince, lastSent, noteSent } from '../_store/last-sending'
import { dayWords } from '../_ui/date-words'
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

/** Makes a link and codes that hold progress. */
export function useSend(onSaid: (words: string) => void) {
  const [sinceLast, setSinceLast] = useState(true)
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<Made>()
  const codes = useCodes(made?.parts)
  const sent = lastSent()
  const view: SendView = {
    sinceLast,
    ...(sent === undefined ? {} : { lastSent: dayWords(sent) }),
    step: making ? 'making' : made ? 'ready' : 'choosing',
    link: made?.link,
    canShare: canShareText(),
    answers: made?.lines ?? 0,
    codes: made && made.parts.length <= MOST_CODES ? made.parts.length : undefined,
    code: codes.code,
  }
  return {
    view,
    onSince: (since: boolean) => {
      setSinceLast(since)
      setMade(undefined)
      codes.clear()
    },
    onMake: async () => {
      setMaking(true)
      setMade(await makeSending(sinceLast ? sent : undefined))
      setMaking(false)
    },
    ...linkIntents(made?.link, onSaid),
    onShow: codes.onShow,
    onPlay: codes.onPlay,
    onStep: codes.onStep,
    onHide: codes.onHide,
  }
}

/** Copies and shares a link; what went out is noted. */
function linkIntents(link: string | undefined, onSaid: (words: string) => void) {
  const used = (words: string) => {
    noteSent()
    onSaid(words)
  }
  return {
    onCopy: async () => {
      if (link === undefined) return
      if (await copyText(link)) used('The link is copied.')
      else onSaid('The browser would not copy it. Select it and copy it by hand.')
    },
    onShareLink: async () => {
      if (link !== undefined && (await shareText(link))) used('Shared.')
    },
  }
}

/** Shows the codes of the parts, one at a time or playing one after the other. */
function useCodes(parts: readonly string[] | undefined) {
  const [shown, setShown] = useState<Shown>()
  const [playing, setPlaying] = useState(false)
  const show = useCallback(async (number: number, of: readonly string[]) => {
    const { encodeQR } = await import('qr')
    const part = of[number - 1]
    if (part !== undefined) setShown({ number, matrix: encodeQR(part, 'raw', { ecc: 'low', border: 4 }) })
  }, [])
  const step = useCallback(
    (by: 1 | -1) => {
      if (parts && shown) show(((shown.number - 1 + by + parts.length) % parts.length) + 1, parts)
    },
    [parts, shown, show],
  )
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => step(1), SHOWN)
    return () => clearTimeout(timer)
  }, [playing, step])
  return {
    code: shown && parts ? { ...shown, of: parts.length, playing } : undefined,
    clear: () => setShown(undefined),
    onShow: async () => {
      if (!parts) return
      await show(1, parts)
      setPlaying(parts.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches)
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
