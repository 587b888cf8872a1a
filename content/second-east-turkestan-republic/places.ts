import type { Entity } from '../../lib/fact/pack'
import { districts } from './districts'
import { landscape } from './landscape'
import { towns } from './towns'

/**
 * Every place of the article. Places of one sort never overlap, since any of them can be a wrong option for
 * another; spellings and modern names come from the article and from plain geography.
 */
export const places: Entity[] = [...districts, ...towns, ...landscape]
