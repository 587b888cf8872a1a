import { useState } from 'react'
import { Button } from './button'

type Props = {
  report: { about: 'mistake' | 'spelling'; text: string; mailto?: string }
  /** True if the text was copied, false if that failed; absent before the first try. */
  copied: boolean | undefined
  onCopy: (text: string) => void
  onClose: () => void
}

/** Shows the report's text to complete, copy or mail. Sends nothing itself. */
export function ReportForm({ report, copied, onCopy, onClose }: Props) {
  const [text, setText] = useState(report.text)
  return (
    <>
      <h2 id="slip-title" className="section-head">
        {report.about === 'spelling' ? 'Suggest a spelling' : 'Report a mistake'}
      </h2>
      <p className="note">
        {report.about === 'spelling'
          ? 'Add what you know of it, then copy'
          : 'Write what is wrong, then copy'}{' '}
        the text and send it to whoever runs this site. Nothing is sent by itself.
      </p>
      <textarea
        className="field"
        aria-label="The report"
        value={text}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
      />
      <p className="note" role="status">
        {copied === true && 'Copied.'}
        {copied === false &&
          'This browser does not let Annals copy. Select the text above and copy it yourself.'}
      </p>
      <div className="actions">
        <Button look="main" onClick={() => onCopy(text)}>
          Copy the text
        </Button>
        {report.mailto && (
          <a className="button button-plain" href={mailWith(report.mailto, text)}>
            Write a mail
          </a>
        )}
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  )
}

/** Puts the completed text into the mail link. */
function mailWith(mailto: string, text: string): string {
  return mailto.replace(/body=.*$/, () => `body=${encodeURIComponent(text)}`)
}
