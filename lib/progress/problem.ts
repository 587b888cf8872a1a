/** A problem with stored progress that a person should know about. It is never thrown. */
export type Problem =
  /** A stored value is damaged. `aside` is the key of a complete copy, if there is one. */
  | { problem: 'damaged'; key: string; why: string; aside?: string }
  /** A newer version wrote the value, or it has lines this version does not know. It is left exactly as it is. */
  | { problem: 'newer'; key: string; why: string }
  /** The browser stores nothing: storage is off, or refuses to be read. */
  | { problem: 'no storage'; why: string }
  /** The newest answer is in the future, so a clock is or was wrong. Both are milliseconds since 1970. */
  | { problem: 'clock'; now: number; newest: number }
  /** Another tab erased everything; what this one knows is no longer stored. */
  | { problem: 'erased' }

/** Says what happened and what to do, in words for the learner. */
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

/** Returns `3 May 2020`, in UTC. A day more or less is unimportant when the clock is years off. */
function dayOf(at: number): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return words.format(at)
}

/** Returns a key that is the same for two reports of one problem. */
export const problemKey = (problem: Problem): string =>
  'key' in problem ? `${problem.problem} ${problem.key}` : problem.problem
