import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Label, Note } from '../_ui/text'
import { Section } from './progress-section'

/** Something a learner should know about the stored progress, and the one thing to do about it here. */
export type ProblemView = { what: string; cure: string; act?: 'move' | 'reload' }

export type StorageStatusView = {
  reviews: number
  /** Share of the browser's storage in use by all apps at this address, 0 to 1. */
  used: number
  unwritten: number
  problems: ProblemView[]
  /** Names of parts that could not be read and were set aside. */
  aside: string[]
  /** True if the browser promised to keep the data; undefined if it cannot be asked. */
  persisted?: boolean | undefined
  /** True for Safari outside the Home Screen, which deletes stored data after seven days without a visit. */
  sevenDays: boolean
}

type Props = {
  view: StorageStatusView
  said?: string | undefined
  onMove: () => void
  onReload: () => void
  onPersist: () => void
  onSaveAside: (key: string) => void
  onRemoveAside: (key: string) => void
}

/** Shows the state of the progress: how much there is, how safe it is, and what is wrong. */
export function StorageStatus({ view, said, onMove, onReload, onPersist, ...asideIntents }: Props) {
  return (
    <Section name="How it stands" said={said}>
      <p>{countWords(view.reviews)}</p>
      <Room used={view.used} />
      {view.unwritten > 0 && (
        <Notice kind="problem">
          {view.unwritten === 1 ? 'One line is' : `${view.unwritten} lines are`} only in this tab’s memory,
          because the browser would not store more. Keep the tab open and save a file.
        </Notice>
      )}
      {view.problems.map(({ what, cure, act }) => (
        <Notice key={what} kind="problem">
          {what} {cure}
          {act === 'move' && (
            <Button className="mt-3" onClick={onMove}>
              Move those answers to today
            </Button>
          )}
          {act === 'reload' && (
            <Button className="mt-3" onClick={onReload}>
              Reload the page
            </Button>
          )}
        </Notice>
      ))}
      {view.sevenDays && (
        <Notice>
          Safari deletes what a website keeps when you have used Safari for seven days without visiting that
          site. Put Annals on the Home Screen (Share, then Add to Home Screen) and open it there: then Safari
          leaves it alone. Or save a file now and then.
        </Notice>
      )}
      {view.persisted !== undefined && (
        <p>
          {view.persisted
            ? 'The browser has promised not to clear this when the device runs short of space.'
            : 'The browser may clear this when the device runs short of space.'}
        </p>
      )}
      {view.persisted === false && (
        <ButtonRow className="mt-1">
          <Button onClick={onPersist}>Ask the browser to keep it</Button>
        </ButtonRow>
      )}
      {view.aside.length > 0 && <SetAside parts={view.aside} {...asideIntents} />}
    </Section>
  )
}

function Room({ used }: { used: number }) {
  return (
    <div>
      <Label htmlFor="room" className="mb-1.5">
        Room in use, of what the browser gives this address
      </Label>
      <meter id="room" className="my-2 block h-3 w-full max-w-96" min={0} max={1} high={0.8} value={used}>
        {percent(used)}
      </meter>
      <Note>{roomWords(used)}</Note>
    </div>
  )
}

type SetAsideProps = { parts: readonly string[] } & Pick<Props, 'onSaveAside' | 'onRemoveAside'>

function SetAside({ parts, onSaveAside, onRemoveAside }: SetAsideProps) {
  return (
    <div>
      <p>
        Parts that could not be read were set aside, whole. Save them, if you want to have them looked at;
        every backup holds them too.
      </p>
      <ul className="mt-2 grid gap-3">
        {parts.map((key) => (
          <li key={key}>
            <span className="text-caption wrap-anywhere">{key}</span>
            <ButtonRow className="mt-1">
              <Button onClick={() => onSaveAside(key)}>
                Save<span className="sr-only"> {key}</span>
              </Button>
              <Button look="quiet" onClick={() => onRemoveAside(key)}>
                Remove<span className="sr-only"> {key}</span>
              </Button>
            </ButtonRow>
          </li>
        ))}
      </ul>
    </div>
  )
}

function countWords(reviews: number): string {
  if (reviews === 0) return 'No answer has been kept here yet.'
  return reviews === 1
    ? 'One answer is kept here.'
    : `${reviews.toLocaleString('en-GB')} answers are kept here.`
}

function roomWords(used: number): string {
  const words = `${percent(used)} in use.`
  if (used >= 0.9)
    return `${words} That is nearly all. Save a file; another app of this address may be what fills it.`
  if (used >= 0.8) return `${words} Annals now packs old answers more tightly.`
  return `${words} A year of daily study takes less than a third.`
}

const percent = (part: number): string => (part < 0.01 ? 'Less than 1 %' : `${Math.round(part * 100)} %`)
