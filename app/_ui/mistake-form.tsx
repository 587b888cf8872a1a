import { useState } from 'react'
import { ButtonRow } from './actions'
import { Button, buttonLook } from './button'
import { fieldLook } from './field'
import { Note, SectionHead } from './text'

type Props = {
  report: { about: 'mistake' | 'spelling'; text: string; mailto?: string }
  /** True if the text was copied, false if that failed; absent before the first try. */
  copied: boolean | undefined
  onCopy: (text: string) => void
  onClose: () => void
}

/** Shows the report's text to complete, copy or mail. Sends nothing itself. */
export function MistakeForm({ report, copied, onCopy, onClose }: Props) {
  const [text, setText] = useState(report.text)
  return (
    <>
      <SectionHead id="slip-title">
        {report.about === 'spelling' ? 'Suggest a spelling' : 'Report a mistake'}
      </SectionHead>
      <Note>
        {report.about === 'spelling'
          ? 'Add what you know of it, then copy'
          : 'Write what is wrong, then copy'}{' '}
        the text and send it to whoever runs this site. Nothing is sent by itself.
      </Note>
      <textarea
        className={fieldLook({ small: true, height: 'tall', className: 'w-full' })}
        aria-label="The report"
        value={text}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
      />
      <Note role="status">
        {copied === true && 'Copied.'}
        {copied === false &&
          'This browser does not let Annals copy. Select the text above and copy it yourself.'}
      </Note>
      <ButtonRow>
        <Button look="main" onClick={() => onCopy(text)}>
          Copy the text
        </Button>
        {report.mailto && (
          <a className={buttonLook()} href={mailWith(report.mailto, text)}>
            Write a mail
          </a>
        )}
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </ButtonRow>
    </>
  )
}

/** Puts the completed text into the mail link. */
function mailWith(mailto: string, text: string): string {
  return mailto.replace(/body=.*$/, () => `body=${encodeURIComponent(text)}`)
}
