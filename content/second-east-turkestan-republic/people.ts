import type { Entity } from '../../lib/fact/pack'
import { councilMembers } from './council-members'
import { offices } from './offices'
import { peoples } from './peoples'
import { persons } from './persons'

/** Everyone and every people and office that the chapters speak of. */
export const people: Entity[] = [...councilMembers, ...persons, ...peoples, ...offices]
