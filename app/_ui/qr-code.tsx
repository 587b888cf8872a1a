/** Rows of modules, true for dark ones. */
export type CodeMatrix = readonly (readonly boolean[])[]

type Props = {
  matrix: CodeMatrix
  name: string
  /** Its size; as wide as its column, up to 26rem, if it is not said. */
  className?: string
}

/** Draws a QR code as one path, dark on white in both themes, since many cameras read no other. */
export function QrCode({ matrix, name, className = 'block h-auto w-[min(100%,26rem)]' }: Props) {
  const size = matrix.length
  const path = matrix
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      className={className}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
