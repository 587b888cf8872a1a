import type { Said } from './teach-model'

/** What came of the button that it stands beside, for eyes and screen readers. */
export function Told({ said, of }: { said: Said | null; of: string }) {
  return (
    <span className="note teach-told" role="status">
      {said?.of === of && said.words}
    </span>
  )
}
