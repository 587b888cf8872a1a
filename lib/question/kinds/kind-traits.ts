/**
 * What an answer proves about memory. Recognition is rated Good or Again only: in simulation, also rating it Hard
 * doubled the number of reviews. A weak answer may be a guess, so it changes the schedule only if it is wrong.
 */
export type Evidence = 'recall' | 'recognition' | 'self-rated' | 'weak'

/** What the rest of the app needs to know of a kind: plain data, small enough for every page. */
export type KindTraits = {
  /** Its name on screen: "Multiple choice". */
  name: string
  evidence: Evidence
  /** A capital letter that stands for it in the log. It never changes its meaning; a new kind takes a new letter. */
  letter: string
  /** Where the focus starts: on the stem, where the keys of the options work, or on a field or button. */
  focus: 'stem' | 'control'
  /** Where the right answer is shown after judging. */
  shows: 'below' | 'on its option' | 'on a scale' | 'in place'
  /** What the learner types: one text from the fact, an estimate, or several names. */
  writes?: 'recalled' | 'estimated' | 'names'
  /** What to do, if the stem is not a question. */
  lead?: string
  /** The right answer has an order. */
  ordered?: true
  /** A sentence around the gap helps the learner to recall. */
  cued?: true
  /** An answer can be partly right, and is then rated Hard although it is recognition. */
  hasParts?: true
  /** Asks a whole set of cards at once where the pack has one. */
  asksSets?: true
  /** Weak evidence, but about one fact only, without comparing it to others. */
  ofOneFact?: true
  /** The learner types a number. */
  numeric?: true
}
