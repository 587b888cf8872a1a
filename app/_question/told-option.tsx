/** What became of an option: `missed` is right and was not given, `other` is wrong and was not given. */
export type Told = 'right' | 'missed' | 'wrong' | 'other'

const SIGNS = { right: '✓', missed: '○', wrong: '✕', other: '' } as const

type Props = {
  text: string
  told: Told
  /** The sign in words: "you missed it". */
  said?: string | undefined
  /** What a wrong one really is. */
  really?: string | undefined
}

/** An option after the answer: in a sign and in words whether it was right and whether it was given. */
export function ToldOption({ text, told, said, really }: Props) {
  return (
    <div className="option option-told" data-mark={told}>
      <span className="option-sign" aria-hidden="true">
        {SIGNS[told]}
      </span>
      <span className="option-text">{text}</span>
      {said && <span className="option-said">{said}</span>}
      {really && <span className="option-really">{really}</span>}
    </div>
  )
}

/** Whether an option was right, and whether it was given. */
export function toldOf(right: boolean, given: boolean): Told {
  if (right) return given ? 'right' : 'missed'
  return given ? 'wrong' : 'other'
}
