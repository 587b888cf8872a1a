import type { ReactElement } from 'react'

/** A state that can be looked at: what it is of, which state, and the screen. */
export type Entry = { of: string; state: string; element: ReactElement }
