import { createContext, useContext } from 'react'

/** How a question is asked where it stands: the id of its stem, and what the button says that gives an answer. */
export type Asking = { stem: string; check: string }

const Context = createContext<Asking>({ stem: 'stem', check: 'Check' })

/** Sets it for the questions inside; without one a question is the only one of its page, and is checked at once. */
export const AskingProvider = Context.Provider
export const useAsking = (): Asking => useContext(Context)
