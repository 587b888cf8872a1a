import type { Entity } from '../../lib/fact/pack'
import { armies } from './armies'
import { documents } from './documents'
import { states } from './states'

/** States, armies and other bodies, and the documents, events and things that several chapters mention. */
export const organisations: Entity[] = [...states, ...armies, ...documents]
