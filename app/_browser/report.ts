/** Where reports go, fixed when the site is built; without it a report is only copied. */
const MAIL = process.env.NEXT_PUBLIC_REPORT_MAIL ?? ''

/** A report of a mistake: its text, and a `mailto:` link with it where the site has an address. */
export type Report = { text: string; mailto?: string }

/** Composes a report about a fact; the learner adds what is wrong. Nothing is sent by this. */
export function composeReport(about: {
  fact: string
  pack: { id: string; version: number }
  /** The address of the page, without its fragment. */
  page: string
}): Report {
  const text = [
    'A mistake in Annals',
    '',
    `Fact: ${about.fact}`,
    `Pack: ${about.pack.id}, version ${about.pack.version}`,
    `Page: ${about.page}`,
    '',
    'What is wrong, and where it can be looked up:',
    '',
  ].join('\n')
  if (MAIL === '') return { text }
  const subject = `Annals: a mistake in ${about.fact}`
  return {
    text,
    mailto: `mailto:${MAIL}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
  }
}

/** Copies a text; false where the browser does not allow it, and then the text must be shown for copying. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
