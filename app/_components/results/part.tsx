import { type ReactNode, useId } from 'react'

type Props = { name: string; aside?: ReactNode; id?: string; children: ReactNode }

/** A part of the results: its name and what helps to read it stand in the margin of a wide page. */
export function Part({ name, aside, id, children }: Props) {
  const head = useId()
  return (
    <section
      className="results-part"
      aria-labelledby={head}
      id={id}
      // A link to it brings the focus along.
      tabIndex={id === undefined ? undefined : -1}
    >
      <div className="results-margin">
        <h2 id={head} className="section-head">
          {name}
        </h2>
        {aside}
      </div>
      <div className="results-body">{children}</div>
    </section>
  )
}
