import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'
import { Kicker, Note } from '../_ui/text'

type Props = { name: string; said?: string | undefined; children: ReactNode }

/** Shows a part of the progress page, and the result of its last button. */
export function Section({ name, said, children }: Props) {
  return (
    <Leaf margin={<Kicker as="h2">{name}</Kicker>}>
      <div className="setting">
        {children}
        <Note className="setting-said" role="status">
          {said}
        </Note>
      </div>
    </Leaf>
  )
}
