import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Note } from '../_ui/text'
import { useScanning } from './use-scanning'

type Props = {
  onCode: (text: string) => void
  /** Where its button stands among its neighbours. */
  rowClassName?: string
}

/** Shows the camera picture while it looks for codes. */
export function Scanner({ onCode, rowClassName }: Props) {
  const { video, scanning, start, stop } = useScanning(onCode)
  return (
    <div>
      {scanning.state === 'on' && (
        <video
          ref={video}
          className="mb-3 block w-[min(100%,26rem)] bg-rule"
          muted
          playsInline
          aria-label="What the camera sees"
        />
      )}
      {scanning.state === 'failed' && (
        <Note role="alert">{scanning.why} Pictures of the codes can be chosen above instead.</Note>
      )}
      <ButtonRow className={rowClassName}>
        {scanning.state === 'on' ? (
          <Button onClick={stop}>Stop the camera</Button>
        ) : (
          <Button onClick={start}>Scan with the camera</Button>
        )}
      </ButtonRow>
    </div>
  )
}
