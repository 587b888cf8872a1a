import type { Said } from './teach-model'

/** Shows the result of the button beside it, to eyes and screen readers. */
export function Told({ said, of }: { said: Said | null; of: string }) {
  return (
    <span className="note teach-told" role="status">
      {said?.of === of && said.words}
    </span>
  )
}
