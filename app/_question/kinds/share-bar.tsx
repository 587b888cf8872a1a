const LOOKS = { set: 'fill-ink-soft', real: 'fill-accent', rest: 'fill-control' } as const

type Props = { percent: number; look: keyof typeof LOOKS; className: string }

/** Draws a percentage as a bar. The figures beside it say the same. */
export function ShareBar({ percent, look, className }: Props) {
  return (
    <svg className={className} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="fill-rule" width="100" height="10" />
      <rect className={LOOKS[look]} width={percent} height="10" />
    </svg>
  )
}
