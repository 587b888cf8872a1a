/** Where reports go, fixed when the site is built; without it a report is only copied. */
const MAIL = process.env.NEXT_PUBLIC_REPORT_MAIL ?? ''

/** A report: what it is, its text, and a `mailto:` link with it where the site has an address. */
export type MistakeReport = { about: 'mistake' | 'spelling'; text: string; mailto?: string }

/**
 * Composes a report about a fact, to which the learner adds what is wrong; with a spelling it suggests that as one more
 * right answer. Nothing is sent by this.
 */
export function composeMistakeReport(about: {
  fact: string
  pack: { id: string; version: number }
  /** The address of the page, without its fragment. */
  page: string
  /** What the learner wrote, to be accepted from everybody. */
  spelling?: string | undefined
}): MistakeReport {
  const { spelling } = about
  const title = spelling === undefined ? 'a mistake' : 'a spelling'
  const text = [
    spelling === undefined ? 'A mistake in Annals' : 'A spelling for Annals',
    '',
    `Fact: ${about.fact}`,
    ...(spelling === undefined ? [] : [`Spelling to accept: ${spelling}`]),
    `Pack: ${about.pack.id}, version ${about.pack.version}`,
    `Page: ${about.page}`,
    '',
    spelling === undefined
      ? 'What is wrong, and where it can be looked up:'
      : 'Whose name or what answer it is, and where it can be looked up:',
    '',
  ].join('\n')
  const kind = spelling === undefined ? 'mistake' : 'spelling'
  if (MAIL === '') return { about: kind, text }
  const subject = `Annals: ${title} in ${about.fact}`
  return {
    about: kind,
    text,
    mailto: `mailto:${MAIL}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
  }
}
