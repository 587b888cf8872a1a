/** Milliseconds of a pulse, and of the pause between the two that say "wrong". */
const PULSE = 10
const PAUSE = 60

/** A touch of the phone's motor for a verdict: one pulse for right, two for anything else. Only where motion is liked. */
export function touchFor(worth: 'right' | 'partly' | 'wrong' | 'unanswered'): void {
  if (!('vibrate' in navigator)) return
  if (!matchMedia('(pointer: coarse) and (prefers-reduced-motion: no-preference)').matches) return
  navigator.vibrate(worth === 'right' ? PULSE : [PULSE, PAUSE, PULSE])
}
