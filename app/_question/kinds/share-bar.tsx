type Props = { percent: number; look: 'set' | 'real' | 'rest' }

/** Draws a percentage as a bar. The figures beside it say the same. */
export function ShareBar({ percent, look }: Props) {
  return (
    <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width="100" height="10" />
      <rect className={`share-part share-${look}`} width={percent} height="10" />
    </svg>
  )
}
