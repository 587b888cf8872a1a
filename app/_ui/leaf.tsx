import type { ReactNode } from 'react'

type Props = {
  /** The number in the catalogue, topic or caption; hangs in the margin of a wide page. */
  margin?: ReactNode
  children: ReactNode
}

/** A part of a page with a hanging margin. */
export function Leaf({ margin, children }: Props) {
  return (
    <div className="leaf">
      <div className="leaf-margin">{margin}</div>
      <div className="leaf-body">{children}</div>
    </div>
  )
}

/** Small capitals: a number of the catalogue, the name of a part. */
export function Kicker({ children }: { children: ReactNode }) {
  return <p className="kicker">{children}</p>
}
