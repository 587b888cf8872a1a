import { clsx } from 'clsx'

type Props = {
  /** True for a line of text, which takes its height from the letters around it. */
  line?: boolean
  /** Its size, if it is no line. */
  className?: string
}

/** Shows grey where something will stand, of its size, so that nothing moves when it comes. */
export function Blank({ line = false, className }: Props) {
  return (
    <span
      className={clsx('block rounded-small bg-rule opacity-55', line && 'my-[0.27em] h-[0.62em]', className)}
      aria-hidden="true"
    />
  )
}
