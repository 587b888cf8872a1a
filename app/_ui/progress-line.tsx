import { clsx } from 'clsx'

type Props = {
  value: number
  max: number
  label: string
  /** Its width and margins. */
  className: string
}

/** Shows how far something is, as a line. */
export function ProgressLine({ value, max, label, className }: Props) {
  return (
    <progress
      className={clsx(
        'h-[2px] appearance-none border-0 bg-rule [&::-webkit-progress-bar]:bg-rule',
        '[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-value]:bg-accent',
        className,
      )}
      value={value}
      max={max}
      aria-label={label}
    />
  )
}
