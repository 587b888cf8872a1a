/** Something about stored progress that a person should know. Nothing here is ever thrown. */
export type Problem =
  /** A stored value does not read as what it should be. `aside` is where it was copied to, whole, if that could be done. */
  | { problem: 'damaged'; key: string; why: string; aside?: string }
  /** Written by a newer Annals, or holding lines this one does not know; left exactly as it is. */
  | { problem: 'newer'; key: string; why: string }
  /** The browser keeps nothing here: storage is switched off, or refuses to be read. */
  | { problem: 'no storage'; why: string }
  /** The newest answer lies in the future: this device's clock is wrong, or was. Both are milliseconds since 1970. */
  | { problem: 'clock'; now: number; newest: number }
  /** Everything was erased in another tab; what this one knows is not kept any more. */
  | { problem: 'erased' }

/** What happened and what to do, in words for the learner. */
export function problemInWords(problem: Problem): { what: string; cure: string } {
  switch (problem.problem) {
    case 'damaged':
      return {
        what: `A part of the stored progress (${problem.key}) cannot be read: ${problem.why}.`,
        cure: problem.aside
          ? 'It was set aside whole; everything else goes on. A file that you save now holds it too.'
          : 'It was left where it is; everything else goes on. A file that you save now holds it too.',
      }
    case 'newer':
      return {
        what: `A part of the stored progress (${problem.key}) was written by a newer version of Annals.`,
        cure: 'Reload the page to get that version. Nothing of it was changed.',
      }
    case 'clock':
      return {
        what: `This device’s clock says ${dayOf(problem.now)}, but the newest answer is of ${dayOf(problem.newest)}.`,
        cure: 'No answer is lost. If the clock is wrong now, set it right; if it was wrong then, those answers can be moved to today.',
      }
    case 'erased':
      return {
        what: 'Everything that Annals kept here was erased in another tab.',
        cure: 'Reload the page to begin anew; what is answered until then is not kept.',
      }
    case 'no storage':
      return {
        what: `This browser does not let Annals keep anything: ${problem.why}.`,
        cure: 'Allow this site to store data, or leave the private window; until then progress lasts until the tab is closed.',
      }
  }
}

/** `3 May 2020`, in the world's time; a day more or less does not matter where years are meant. */
function dayOf(at: number): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return words.format(at)
}

/** Two reports of the same thing have the same key. */
export const problemKey = (problem: Problem): string =>
  'key' in problem ? `${problem.problem} ${problem.key}` : problem.problem
