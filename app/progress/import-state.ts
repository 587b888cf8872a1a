import { type Collected, collect, missingParts, NOTHING_COLLECTED } from '@/lib/progress/device/parcel-parts'
import type { Incoming } from '../_store/restoration'
import { dayWords } from '../_ui/date-words'
import type { ImportView } from './import-panel'
import { previewWords } from './preview-words'

type Ready = Extract<Incoming, { ok: true }>

/** State of an import: the view, the entries that can be added, and the codes that have come so far. */
export type ImportState = { view: ImportView; ready: Ready | undefined; collected: Collected }

export const WAITING: ImportState = {
  view: { step: 'waiting' },
  ready: undefined,
  collected: NOTHING_COLLECTED,
}

/** Shows what was read, or why it could not be. Codes begin anew after that. */
export function shown(read: Incoming, from: string): ImportState {
  return {
    view: read.ok ? previewView(read, from) : { step: 'problem', what: read.what, cure: read.cure },
    ready: read.ok ? read : undefined,
    collected: NOTHING_COLLECTED,
  }
}

/** Adds a code to those before. The last one leaves the whole in `collected`, to be read and shown. */
export function withCode(state: ImportState, code: string): ImportState {
  const collected = collect(state.collected, code)
  return { ...state, collected, view: collected.whole === undefined ? collectingView(collected) : state.view }
}

export const TOO_LARGE: Incoming = {
  ok: false,
  what: 'The file is far larger than any backup.',
  cure: 'Nothing was changed.',
}
export const UNREADABLE: Incoming = {
  ok: false,
  what: 'The file could not be read.',
  cure: 'Choose it again. Nothing was changed.',
}

/** Says that a picture shows no code. What has come so far stays. */
export function withoutCode(state: ImportState, picture: string): ImportState {
  const what = `No code was found in ${picture}.`
  const cure = 'Take the picture closer, and straight from above.'
  return { ...state, view: { step: 'problem', what, cure } }
}

/** Says how many lines were added, and whether the browser stored them. */
export function addedView({ added, written }: { added: number; written: boolean }): ImportView {
  const words = `${added === 1 ? 'One line was' : `${added.toLocaleString('en-GB')} lines were`} added.`
  return {
    step: 'added',
    words: written
      ? words
      : `${words} The browser would not store all of it: keep this tab open and save a file.`,
  }
}

function previewView({ made, preview }: Ready, from: string): ImportView {
  return {
    step: 'preview',
    from: made === undefined ? `${from}:` : `${from}, made on ${dayWords(Date.parse(made))}:`,
    lines: previewWords(preview, dayWords),
    nothingNew: preview.added === 0,
  }
}

const SAID: Record<Collected['last'], string> = {
  nothing: '',
  new: '',
  known: '',
  'another parcel': 'The last code belongs to another sending.',
  'no part': 'The last code could not be read, or is not from Annals.',
}

function collectingView(collected: Collected): ImportView {
  const { parcel, parts, last } = collected
  if (!parcel) return { step: 'problem', what: SAID['no part'], cure: 'Scan it again. Nothing was changed.' }
  const missing = missingParts(collected)
  const numbers = missing.slice(0, 12).join(', ')
  return {
    step: 'collecting',
    have: parts.size,
    of: parcel.of,
    missing: `Still to come: ${numbers}${missing.length > 12 ? ' …' : ''}.`,
    last: SAID[last],
  }
}
