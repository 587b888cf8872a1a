import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'
import { Kicker, Note } from '../_ui/text'

type Props = { name: string; said?: string | undefined; children: ReactNode }

/** Shows a part of the progress page, and the result of its last button. */
export function Section({ name, said, children }: Props) {
  return (
    <Leaf margin={<Kicker as="h2">{name}</Kicker>}>
      <div className="grid gap-3">
        {children}
        {/* In the room between two parts, so that nothing moves. */}
        <Note className="-mt-2 -mb-7.5 min-h-lh" role="status">
          {said}
        </Note>
      </div>
    </Leaf>
  )
}
