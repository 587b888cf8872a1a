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
  /** Its number in links, which never changes either; null if no link holds it, as nobody else can judge it. */
  linkPlace: number | null
  /**
   * Seconds that a student is taken to need for one question, reading and looking over it again included. An assumption
   * for fourteen-year-olds at a calm pace, not measured: the results of a quiz show what a class really took.
   */
  seconds: number
  /** Points of difficulty: recognising is easier than arranging, and arranging than recalling. */
  points: number
  /** Where the focus begins: on the stem, from where the keys of the options work, or on a field or button of its own. */
  focus: 'stem' | 'control'
  /** Where its answer is shown once it is judged. */
  shows: 'below' | 'on its option' | 'on a scale' | 'in place'
  /** What the learner writes: one text that the fact gives, a figure of their own, or several names. */
  writes?: 'recalled' | 'estimated' | 'names'
  /** Options to choose from that a list can show: drawn from a pool of wrong ones, or all that there are. */
  options?: 'drawn' | 'all'
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
  /** Of several cards a miss blames its own alone: nobody can know which of them was mistaken. */
  blamesOwnCard?: true
  /** What is written is a number. */
  numeric?: true
}
