import type { ReactNode } from 'react'

type Props = {
  /** The catalogue number, topic or caption, in the margin of a wide page. */
  margin?: ReactNode
  children: ReactNode
}

/** Shows a part of a page with a hanging margin. */
export function Leaf({ margin, children }: Props) {
  return (
    <div className="leaf">
      <div className="leaf-margin">{margin}</div>
      <div className="leaf-body">{children}</div>
    </div>
  )
}

/** Sets small capitals: a catalogue number or the name of a part. */
export function Kicker({ children }: { children: ReactNode }) {
  return <p className="kicker">{children}</p>
}
