import type { Entity } from '../../lib/fact/pack'
import { councilMembers } from './council-members'
import { offices } from './offices'
import { peoples } from './peoples'
import { persons } from './persons'

/** All persons, peoples and offices that the chapters mention. */
export const people: Entity[] = [...councilMembers, ...persons, ...peoples, ...offices]
