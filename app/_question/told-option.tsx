import { clsx } from 'clsx'
import { type OptionMark, optionLook, saidLook, signLook, textLook } from './option-look'

/** Result of an option: `missed` is right but was not given, `other` is wrong and was not given. */
export type Told = OptionMark

/** On a phone the words stand below the option: the sign alone would not tell the three apart. */
const SAID = {
  alone: 'ps-3 max-sm:col-2 max-sm:ps-0',
  'in a row': 'ps-3 max-sm:order-1 max-sm:col-2 max-sm:ps-0',
  'among names': 'ps-3 max-sm:col-3',
} as const

const SIGNS = { right: '✓', missed: '○', wrong: '✕', other: '' } as const

type Props = {
  text: string
  told: Told
  /** Says the sign in words: "you missed it". */
  said?: string | undefined
  /** What a wrong option really is. */
  really?: string | undefined
  /** With a value below its words, or among short names; by default neither. */
  stands?: keyof typeof SAID
  /** True for one of two large options. */
  tall?: boolean
}

/** Shows an option after the answer; a sign and words say if it was right and if it was given. */
export function ToldOption({ text, told, said, really, stands = 'alone', tall }: Props) {
  const isRow = stands === 'in a row'
  return (
    <div className={optionLook({ mark: told, shape: 'box', tall })} data-mark={told}>
      <span className={signLook(told)} aria-hidden="true">
        {SIGNS[told]}
      </span>
      <span className={textLook(tall && told === 'other' ? undefined : told)}>{text}</span>
      {said && <span className={clsx(saidLook(told), SAID[stands])}>{said}</span>}
      {really && (
        <span
          className={clsx(
            'col-[2/-1] font-serif text-note font-normal normal-nums',
            isRow ? 'mt-0.5' : 'mt-1',
          )}
        >
          {really}
        </span>
      )}
    </div>
  )
}

/** Classifies an option. */
export function toldOf(right: boolean, given: boolean): Told {
  if (right) return given ? 'right' : 'missed'
  return given ? 'wrong' : 'other'
}
