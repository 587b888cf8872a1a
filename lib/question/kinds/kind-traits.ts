/**
 * What an answer says about memory. Recognition is rated Good or Again: rating it Hard doubled the reviews in
 * simulation. What is weak can be guessed or pieced together, and moves the schedule only when it is missed.
 */
export type Evidence = 'recall' | 'recognition' | 'self-rated' | 'weak'

/** What the rest of the product knows of a kind: plain data, light enough for every page. */
export type KindTraits = {
  /** Its name on a screen: "Multiple choice". */
  name: string
  evidence: Evidence
  /** Its capital letter in the log. A letter never changes its meaning; a new kind takes a new one. */
  letter: string
  /** Where the focus begins: on the stem, from where the keys of the options work, or on a field or button of its own. */
  focus: 'stem' | 'control'
  /** Where its answer is shown once it is judged. */
  shows: 'below' | 'on its option' | 'on a scale' | 'in place'
  /** What the learner writes: one text that the fact gives, a figure of their own, or several names. */
  writes?: 'recalled' | 'estimated' | 'names'
  /** What to do, where the stem is no question. */
  lead?: string
  /** What is right has an order. */
  ordered?: true
  /** Recalled by a cue: its sentence stands around the gap. */
  cued?: true
  /** An answer can be partly right although it is only recognised, and is then Hard. */
  hasParts?: true
  /** Asks a whole set of cards where the pack has one. */
  asksSets?: true
  /** Weak, and yet about one fact alone: it sets nothing in relation. */
  ofOneFact?: true
  /** What is written is a number. */
  numeric?: true
}
