/** Draws a share as a bar; `hollow` for the second of two. The words are beside it. */
export function ResultBar({ share, look = 'full' }: { share: number; look?: 'full' | 'hollow' }) {
  const percent = Math.max(0, Math.min(1, share)) * 100
  return (
    <svg className="result-bar" width="100%" height="12" aria-hidden="true">
      <line className="chart-track" x1="0" x2="100%" y1="11.5" y2="11.5" />
      {percent > 0 && (
        <rect
          className={look === 'full' ? 'chart-full' : 'chart-hollow'}
          x="0.75"
          y="0.75"
          width={`${percent}%`}
          height="10.5"
        />
      )}
    </svg>
  )
}
