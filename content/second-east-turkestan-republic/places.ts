import type { Entity } from '../../lib/fact/pack'
import { districts } from './districts'
import { landscape } from './landscape'
import { towns } from './towns'

/**
 * Places of the article. Those of one sort never overlap, since any can be a wrong option for another. Spellings and
 * modern names come from the article and from general geography.
 */
export const places: Entity[] = [...districts, ...towns, ...landscape]
