import { clsx } from 'clsx'
import { ButtonRow } from '../../_ui/actions'
import { Button, LinkButton } from '../../_ui/button'
import { Choice } from '../../_ui/field'
import { Notice } from '../../_ui/notice'
import { Label } from '../../_ui/text'
import css from './paper.module.css'

export type PaperQuestion = {
  id: string
  /** Counts from 1, with a gap where a question cannot be made. */
  number: number
  task: string
  /** The question, with the sentence that the sheet has in its lines. */
  asked: string
  lines: string[]
  key: string
  place: string
}
export type PaperSheet = { letter: string | null; questions: PaperQuestion[] }
export type PaperView = {
  title: string
  instructions: string
  source: string
  sheets: PaperSheet[]
  /** What to do about questions that cannot be made. */
  lost: string | null
  largeText: boolean
  composeHref: string
}

export const SIZES = ['A4', 'Letter'] as const
export type Size = (typeof SIZES)[number]
export const PRINTED = ['sheets and keys', 'sheets', 'keys'] as const
export type Printed = (typeof PRINTED)[number]

type Props = {
  view: PaperView
  size: Size
  printed: Printed
  onSize: (size: Size) => void
  onPrinted: (printed: Printed) => void
  onPrint: () => void
}

/** Prints a quiz: a sheet for students and a key, each variant on its own pages. */
export function Paper({ view, size, printed, onSize, onPrinted, onPrint }: Props) {
  return (
    <div className={css.paper} data-print-alone="" data-size={size} data-large={view.largeText || undefined}>
      {view.lost !== null && (
        <Notice kind="problem" className="mb-8 print:hidden">
          {view.lost}
        </Notice>
      )}
      <div className="mb-8 flex flex-wrap items-end gap-x-12 gap-y-4 print:hidden">
        <fieldset>
          <Label as="legend">Paper</Label>
          {SIZES.map((one) => (
            <Choice key={one} type="radio" name="size" checked={size === one} onChange={() => onSize(one)}>
              {one}
            </Choice>
          ))}
        </fieldset>
        <fieldset>
          <Label as="legend">Print</Label>
          {PRINTED.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="printed"
              checked={printed === one}
              onChange={() => onPrinted(one)}
            >
              {one === 'keys'
                ? 'Answer keys'
                : one === 'sheets'
                  ? 'Student sheets'
                  : 'Student sheets and answer keys'}
            </Choice>
          ))}
        </fieldset>
        <ButtonRow>
          <Button look="main" onClick={onPrint}>
            Print
          </Button>
          <LinkButton href={view.composeHref}>Back to the quiz</LinkButton>
        </ButtonRow>
      </div>
      {printed !== 'keys' &&
        view.sheets.map((sheet) => <Sheet key={sheet.letter} view={view} sheet={sheet} />)}
      {printed !== 'sheets' &&
        view.sheets.map((sheet) => <Key key={sheet.letter} view={view} sheet={sheet} />)}
    </div>
  )
}

type SheetProps = { view: PaperView; sheet: PaperSheet }

function Sheet({ view, sheet }: SheetProps) {
  return (
    <section className={css.sheet}>
      <Head view={view} letter={sheet.letter} />
      <p className={css.name}>
        <span>Name</span>
        <span className={css.line} />
        <span>Date</span>
        <span className={clsx(css.line, css.lineShort)} />
      </p>
      {view.instructions !== '' && <p className={css.instructions}>{view.instructions}</p>}
      <ol className={css.questions}>
        {sheet.questions.map(({ id, number, task, lines }) => (
          <li key={id} value={number} className={css.question}>
            <p className={css.task}>{task}</p>
            {lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed question never move
              <p key={i} className={css.answer}>
                <Ruled line={line} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Key({ view, sheet }: SheetProps) {
  return (
    <section className={css.sheet}>
      <Head view={view} letter={sheet.letter} what="Answer key" />
      <p className={clsx(css.place, css.source)}>{view.source}</p>
      <ol className={css.questions}>
        {sheet.questions.map(({ id, number, asked, key, place }) => (
          <li key={id} value={number} className={clsx(css.question, css.solved)}>
            <p className={css.asked}>{asked}</p>
            <p className={css.key}>{key}</p>
            {place !== '' && <p className={css.place}>{place}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Head({ view, letter, what }: { view: PaperView; letter: string | null; what?: string }) {
  return (
    <header className={css.head}>
      <h2>{view.title}</h2>
      <p>{[what, letter === null ? undefined : `Variant ${letter}`].filter(Boolean).join(' · ')}</p>
    </header>
  )
}

/** Draws boxes and lines to write on, so that they look the same in every font. */
function Ruled({ line }: { line: string }) {
  const parts = line.split(/(☐|_{4,})/)
  return parts.map((part, i) => {
    const key = `${i} ${part}`
    if (part === '☐') return <span key={key} className={css.box} />
    if (part.startsWith('____')) return <span key={key} className={css.blank} data-long={lengthOf(part)} />
    return <span key={key}>{part}</span>
  })
}

function lengthOf({ length }: string): 'short' | 'middle' | 'long' {
  if (length < 10) return 'short'
  return length < 30 ? 'middle' : 'long'
}
