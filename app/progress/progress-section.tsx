import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'

type Props = { name: string; said?: string | undefined; children: ReactNode }

/** Shows a part of the progress page, and the result of its last button. */
export function Section({ name, said, children }: Props) {
  return (
    <Leaf margin={<h2 className="kicker">{name}</h2>}>
      <div className="setting">
        {children}
        <p className="note setting-said" role="status">
          {said}
        </p>
      </div>
    </Leaf>
  )
}
