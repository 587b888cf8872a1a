/** A citation in words: "Rebellion, paragraph 5" of "Second East Turkestan Republic, Wikipedia", with the address. */
export type CitationWords = { place: string; source: string; url: string }

/** What the learner reads after an answer. Plain text throughout. */
export type Explanation = {
  fact: string
  /** The fact in full, in the pack's words. */
  text: string
  /** What a careful reader should know of the statement. */
  note?: string
  /** Who said so, if the source says who. */
  according?: string
  citations: CitationWords[]
  /** Every right answer in words. */
  keys: string[]
  /** What a wrong choice really is: "Hakim Beg Khoja was the Vice President of the republic." */
  chosen?: string
  /** How an amount follows from other facts: "100% − 52.1% − 25.3% = 22.6%". */
  working?: string
  disputes: DisputeWords[]
  /** The facts of the other cards that the question asked. */
  also?: Told[]
}

/** A fact in full, and where it is found. */
export type Told = { fact: string; text: string; citations: CitationWords[] }

export type DisputeWords = {
  id: string
  title: string
  /** How a fair reader sees the dispute. */
  reading: string
  /** The facts of each side. */
  sides: Told[]
}
