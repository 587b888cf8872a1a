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
    <label className="option option-input">
      <span className="option-box">
        <input
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
      <span className="option-text">{text}</span>
      {shortcut && (
        <span className="option-sign keyboard-only" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  )
}
