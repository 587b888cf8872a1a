import { ButtonRow } from './actions'
import { Button } from './button'
import { Leaf } from './leaf'
import { Fine, Kicker, Lede, Stem } from './text'

type Props = {
  /** The program's own words for the error, useful in a report. */
  detail: string
  onAgain: () => void
  onReload: () => void
  /** Saves everything as one file. */
  onExport: () => void
}

/** Says that something broke. Stored data is untouched, and all of it can first be saved as a file. */
export function ErrorPanel({ detail, onAgain, onReload, onExport }: Props) {
  return (
    <Leaf margin={<Kicker>A mistake of ours</Kicker>}>
      <Stem>This page could not go on</Stem>
      <Lede className="mt-4">
        What you learned is kept in this browser and was not touched. You can try again, or save everything as
        a file first.
      </Lede>
      <ButtonRow className="mt-6">
        <Button look="main" onClick={onAgain}>
          Try again
        </Button>
        <Button onClick={onReload}>Reload the page</Button>
        <Button onClick={onExport}>Save everything as a file</Button>
      </ButtonRow>
      {detail && <Fine className="mt-6">In the program’s words: {detail}</Fine>}
    </Leaf>
  )
}
