import { Button } from '../_ui/button'
import { useScanning } from './use-scanning'

/** Shows the camera picture while it looks for codes. */
export function Scanner({ onCode }: { onCode: (text: string) => void }) {
  const { video, scanning, start, stop } = useScanning(onCode)
  return (
    <div>
      {scanning.state === 'on' && (
        <video ref={video} className="camera" muted playsInline aria-label="What the camera sees" />
      )}
      {scanning.state === 'failed' && (
        <p className="hint" role="alert">
          {scanning.why} Pictures of the codes can be chosen above instead.
        </p>
      )}
      <div className="actions">
        {scanning.state === 'on' ? (
          <Button onClick={stop}>Stop the camera</Button>
        ) : (
          <Button onClick={start}>Scan with the camera</Button>
        )}
      </div>
    </div>
  )
}
