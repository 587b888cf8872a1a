/** Result of an option: `missed` is right but was not given, `other` is wrong and was not given. */
export type Told = 'right' | 'missed' | 'wrong' | 'other'

const SIGNS = { right: '✓', missed: '○', wrong: '✕', other: '' } as const

type Props = {
  text: string
  told: Told
  /** Says the sign in words: "you missed it". */
  said?: string | undefined
  /** What a wrong option really is. */
  really?: string | undefined
}

/** Shows an option after the answer; a sign and words say if it was right and if it was given. */
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

/** Classifies an option. */
export function toldOf(right: boolean, given: boolean): Told {
  if (right) return given ? 'right' : 'missed'
  return given ? 'wrong' : 'other'
}
