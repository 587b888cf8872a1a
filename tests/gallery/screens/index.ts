import type { Entry } from '../entry'
import { LEARNER } from './learner'
import { OWN } from './own'
import { QUIZ } from './quiz'
import { RESULTS } from './results'
import { TEACH } from './teach'

/** What learners see. */
export const FOR_PHONES: Entry[] = [...LEARNER, ...OWN, ...QUIZ]

/** Every screen but those of the questions themselves, in every state that a person can see. */
export const SCREEN_ENTRIES: Entry[] = [...FOR_PHONES, ...TEACH, ...RESULTS]
