import { quote } from '../problem'
import { textsOf } from '../prose'
import type { Finding, Part, Rule } from './rule'

/** Requires that words which take a side say whose they are, in the same sentence or by `according`. */
export const loadedWordsAttributed: Rule = {
  name: 'loaded-words-attributed',
  check: (pack, lookup) => [
    ...pack.facts.flatMap((fact, i) =>
      fact.according === undefined && LOADED.test(lookup.prose[i] ?? '')
        ? unattributed(fact, textsOf(fact))
        : [],
    ),
    ...pack.entities.flatMap((entity) => unattributed(entity, [entity.name, entity.gloss ?? ''])),
    ...pack.disputes.flatMap((dispute) =>
      unattributed(dispute, [dispute.title, dispute.reading, ...Object.values(dispute.differ ?? {}).flat()]),
    ),
    ...pack.topics.flatMap((topic) => unattributed(topic, [topic.title, topic.about])),
    ...unattributed(pack, [pack.title, pack.about]),
  ],
}

const LOADED =
  /\b(?:puppets?|satellites?|bandits?|agents?|terrorists?|stooges?|lackeys?|henchm[ae]n|traitors?|fanatics?|hordes?|breakaway|separatis(?:t|ts|m)|secessionists?|mobs?|tribesm[ae]n|conservatives?|(?:anti|counter)-?revolutionar(?:y|ies))\b/i

/** Phrases that say whose word it is. */
const ATTRIBUTED =
  /\b(?:according to|described|describes?|call(?:s|ed|ing)?|class(?:es|ed)|term(?:s|ed)|labell(?:ed|s)|names?|named|says?|said|reports?|reported|lists?|listed|in (?:its|his|her|their) (?:own )?words?|in the words of|by the account of|accounts?|attack(?:s|ed|ing)? (?:.{1,80} )?as)\b/i

const SENTENCE = /(?<=[.!?])["”’)]*\s+/

function unattributed(at: Part, texts: string[]): Finding[] {
  return texts.flatMap((text) => {
    if (!LOADED.test(text)) return []
    return text.split(SENTENCE).flatMap((sentence) => {
      const word = LOADED.exec(sentence)?.[0]
      if (word === undefined || ATTRIBUTED.test(sentence)) return []
      const what = `the word ${quote(word)} stands in our own voice`
      return [{ at, what, cure: 'say in that sentence whose word it is (“according to …”), or use another' }]
    })
  })
}
