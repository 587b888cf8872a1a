import { type RefObject, useEffect } from 'react'

const FIELDS =
  'input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, select, [contenteditable]'
const PRESSABLE = 'button, a[href], summary, input, label'

/**
 * Presses the control below `root` that names the key in its `aria-keyshortcuts`. Keys typed into a field, held
 * down, or pressed with Ctrl, Alt or Meta stay the browser's own; so do Enter and Space on a focused control.
 */
export function useShortcuts(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const control = root.current && findControl(root.current, event)
      if (!control) return
      event.preventDefault()
      control.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [root])
}

function findControl(root: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest(FIELDS) || document.querySelector('dialog[open]')) return
  const name = keyName(event)
  if ((name === 'Enter' || name === 'Space') && target.closest(PRESSABLE)) {
    // A held Enter would rush through several questions.
    if (event.repeat) event.preventDefault()
    return
  }
  if (event.repeat) return
  const controls = root.querySelectorAll<HTMLElement>('[aria-keyshortcuts]:not(:disabled)')
  return [...controls].find((control) => control.getAttribute('aria-keyshortcuts')?.split(' ').includes(name))
}

function keyName(event: KeyboardEvent): string {
  if (event.key === ' ') return 'Space'
  return event.key.length === 1 ? event.key.toUpperCase() : event.key
}
