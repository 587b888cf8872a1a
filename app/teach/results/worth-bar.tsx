import css from './chart.module.css'
import type { Worth } from './results-model'
import { WORTH_ORDER, WORTHS } from './worth-words'

const LOOKS: Record<Worth, string | undefined> = {
  right: css.chartFull,
  partly: css.chartHatched,
  wrong: css.chartHollow,
  unanswered: css.chartNone,
}

/**
 * Draws all students side by side by the worth of their answer: full, hatched, hollow, nothing. The words are beside
 * it.
 */
export function WorthBar({ counts }: { counts: Record<Worth, number> }) {
  const all = WORTH_ORDER.reduce((sum, worth) => sum + counts[worth], 0)
  let before = 0
  return (
    <svg className="overflow-visible" width="100%" height="14" aria-hidden="true">
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

/** Says what the four looks of the bar mean. */
export function WorthLegend() {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-1 text-small font-normal text-ink-soft">
      {WORTH_ORDER.map((worth) => (
        <li key={worth} className="flex items-center gap-2">
          <svg width="22" height="14" aria-hidden="true">
            <rect className={LOOKS[worth]} x="1" y="1" width="20" height="12" />
          </svg>
          {WORTHS[worth].word}
        </li>
      ))}
    </ul>
  )
}

/** Defines the pattern of what is hatched; include it once per page. */
export function Hatching() {
  return (
    <svg className={css.hatching} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatching"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={css.hatchingLine} width="2" height="5" />
        </pattern>
      </defs>
    </svg>
  )
}
