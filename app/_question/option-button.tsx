import { optionLook, SAID_BESIDE, saidLook, signLook, textLook } from './option-look'

type Mark = { right: boolean; chosen: boolean }

type Props = {
  text: string
  shortcut: string
  /** Absent while the question is open. */
  mark?: Mark | undefined
  /** True if chosen, in questions where choosing does not answer yet. */
  pressed?: boolean | undefined
  /** True for one of two large options. */
  tall?: boolean
  onPress: () => void
}

/** Shows one option. After the answer, a sign and words say if it was right and if it was chosen. */
export function OptionButton({ text, shortcut, mark, pressed, tall, onPress }: Props) {
  const said = mark && markWords(mark)
  const name = mark && markName(mark)
  return (
    <button
      type="button"
      className={optionLook({ mark: name, tall })}
      data-option=""
      data-mark={name}
      disabled={mark !== undefined}
      aria-keyshortcuts={shortcut}
      aria-pressed={mark ? undefined : pressed}
      onClick={onPress}
    >
      <span className={signLook(name)} aria-hidden="true">
        {mark ? markSign(mark) : shortcut}
      </span>
      <span className={textLook(name)}>{text}</span>
      {said && <span className={`${saidLook(name)} ${SAID_BESIDE}`}>{said}</span>}
    </button>
  )
}

function markName({ right, chosen }: Mark): 'right' | 'wrong' | 'other' {
  if (right) return 'right'
  return chosen ? 'wrong' : 'other'
}

function markSign(mark: Mark): string {
  const signs = { right: '✓', wrong: '✕', other: '' }
  return signs[markName(mark)]
}

function markWords({ right, chosen }: Mark): string | undefined {
  if (right) return chosen ? 'your answer' : 'the answer'
  return chosen ? 'your answer' : undefined
}
