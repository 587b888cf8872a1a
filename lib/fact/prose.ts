import { stemsWritten } from './asks'
import type { Fact } from './pack'

/** Everything that is written about a fact in words, as it is read; ids, names and citations are no part of it. */
export function textsOf(fact: Fact): string[] {
  const texts = [fact.text]
  if (fact.note !== undefined) texts.push(fact.note)
  for (const { stems } of stemsWritten(fact)) texts.push(...stems)
  switch (fact.kind) {
    case 'event':
      if (fact.timeWords !== undefined) texts.push(fact.timeWords)
      break
    case 'share':
      texts.push(fact.percent.unit, fact.moment?.words ?? '')
      break
    case 'count':
      texts.push(fact.what, fact.amount.unit, fact.moment?.words ?? '')
      break
    case 'cause':
      texts.push(fact.because, fact.effect)
      break
  }
  return texts
}

/** All of it in one, for a first look; a pack is searched for a word three times as fast so. */
export function proseOf(fact: Fact): string {
  return textsOf(fact).join(' | ')
}
