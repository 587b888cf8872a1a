import type { Worth } from './results-model'
import { WORTH_ORDER } from './worth-words'

const LOOKS: Record<Worth, string> = {
  right: 'chart-full',
  partly: 'chart-hatched',
  wrong: 'chart-hollow',
  unanswered: 'chart-none',
}

/**
 * Draws all students side by side by the worth of their answer: full, hatched, hollow, nothing. The words are beside
 * it.
 */
export function WorthBar({ counts }: { counts: Record<Worth, number> }) {
  const all = WORTH_ORDER.reduce((sum, worth) => sum + counts[worth], 0)
  let before = 0
  return (
    <svg className="worth-bar" width="100%" height="14" aria-hidden="true">
      {WORTH_ORDER.map((worth) => {
        const from = (before / Math.max(1, all)) * 100
        const share = (counts[worth] / Math.max(1, all)) * 100
        before += counts[worth]
        return (
          share > 0 && (
            <rect key={worth} className={LOOKS[worth]} x={`${from}%`} y="1" width={`${share}%`} height="12" />
          )
        )
      })}
    </svg>
  )
}

/** Defines the pattern that `chart-hatched` uses; include it once per page. */
export function Hatching() {
  return (
    <svg className="hatching" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatching"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatching-line" width="2" height="5" />
        </pattern>
      </defs>
    </svg>
  )
}
