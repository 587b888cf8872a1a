import { aliasesApart } from './aliases-apart'
import { amountsSound } from './amounts-sound'
import { citationsPoint } from './citations-point'
import { craftingFits } from './crafting-fits'
import { disagreementsDeclared } from './disagreements-declared'
import { disputesFit } from './disputes-fit'
import { entitiesUsed } from './entities-used'
import { firstCard } from './first-card'
import { groupingsHold } from './groupings-hold'
import { holdersDeclared } from './holders-declared'
import { idsUnique } from './ids-unique'
import { killingsAttributed } from './killings-attributed'
import { kindredDeclared } from './kindred-declared'
import { loadedWordsAttributed } from './loaded-words-attributed'
import { partsFit } from './parts-fit'
import { placesNested } from './places-nested'
import { reckoningsRight } from './reckonings-right'
import { referencesKnown } from './references-known'
import type { Rule } from './rule'
import { sensitiveMarked } from './sensitive-marked'
import { sharesFit } from './shares-fit'
import { stemsAnswerable } from './stems-answerable'
import { stemsFair } from './stems-fair'
import { textClean } from './text-clean'
import { textsPlain } from './texts-plain'
import { timesOrdered } from './times-ordered'

/** Every content rule: first those about references, then those about statements. */
export const RULES: readonly Rule[] = [
  idsUnique,
  referencesKnown,
  placesNested,
  firstCard,
  citationsPoint,
  timesOrdered,
  amountsSound,
  sharesFit,
  partsFit,
  reckoningsRight,
  holdersDeclared,
  disagreementsDeclared,
  disputesFit,
  craftingFits,
  groupingsHold,
  aliasesApart,
  kindredDeclared,
  entitiesUsed,
  textClean,
  textsPlain,
  stemsAnswerable,
  stemsFair,
  sensitiveMarked,
  loadedWordsAttributed,
  killingsAttributed,
]
