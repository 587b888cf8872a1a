import { type ReactNode, type Ref, useId } from 'react'

type Props = {
  name: string
  aside?: ReactNode
  id?: string
  /** For a heading that takes the focus when the focused element disappears. */
  head?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** Shows a part of the results; its name and reading help are in the margin of a wide page. */
export function Part({ name, aside, id, head, children }: Props) {
  const headId = useId()
  return (
    <section
      className="results-part"
      aria-labelledby={headId}
      id={id}
      // Lets a link to this part move the focus here.
      tabIndex={id === undefined ? undefined : -1}
    >
      <div className="results-margin">
        <h2 className="text-head" id={headId} ref={head} tabIndex={head ? -1 : undefined}>
          {name}
        </h2>
        {aside}
      </div>
      <div className="results-body">{children}</div>
    </section>
  )
}
