import { clsx } from 'clsx'
import css from './chart.module.css'

type Props = {
  share: number
  look?: 'full' | 'hollow'
  /** How it stands, if not as a block. */
  className?: string | undefined
}

/** Draws a share as a bar; `hollow` for the second of two. The words are beside it. */
export function ResultBar({ share, look = 'full', className }: Props) {
  const percent = Math.max(0, Math.min(1, share)) * 100
  return (
    <svg
      className={clsx('overflow-visible', className ?? 'block')}
      width="100%"
      height="12"
      aria-hidden="true"
    >
      <line className={css.track} x1="0" x2="100%" y1="11.5" y2="11.5" />
      {percent > 0 && (
        <rect
          className={look === 'full' ? css.chartFull : css.chartHollow}
          x="0.75"
          y="0.75"
          width={`${percent}%`}
          height="10.5"
        />
      )}
    </svg>
  )
}
