import { optionLook, signLook, TICKABLE, textLook } from './option-look'

type Props = {
  type: 'checkbox' | 'radio'
  /** Group of a radio button. */
  name?: string
  text: string
  /** Absent if a key could mean more than one option. */
  shortcut?: string | undefined
  checked: boolean
  describedBy: string
  /** Takes the focus when the question appears. */
  focus: boolean
  onChange: (checked: boolean) => void
}

/** Shows an option to tick or choose before checking; looks like options that answer at once. */
export function OptionInput({ type, name, text, shortcut, checked, describedBy, focus, onChange }: Props) {
  return (
    <label className={optionLook({ shape: 'box', className: TICKABLE })}>
      <span className="self-start">
        <input
          className="mt-0.75 block size-5 cursor-pointer focus-visible:outline-none"
          type={type}
          name={name}
          checked={checked}
          autoComplete="off"
          data-focus={focus || undefined}
          aria-keyshortcuts={shortcut}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
      <span className={textLook()}>{text}</span>
      {shortcut && (
        <span className={`${signLook()} ps-3 touched:hidden`} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  )
}
