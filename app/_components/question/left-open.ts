import { useState } from 'react'

/**
 * A row below the edge of a small screen is easily overlooked: before an answer with rows left open is taken, that is
 * said, and again when there are others.
 */
export function useLeftOpen(texts: readonly string[], give: () => void) {
  const [said, setSaid] = useState(0)
  const open = texts.filter((text) => text === '').length
  const isPart = 0 < open && open < texts.length
  return {
    check: () => (isPart && said !== open ? setSaid(open) : give()),
    /** What is said; undefined where nothing has to be. */
    warning: isPart && said === open ? openWords(open, texts.length) : undefined,
    isEmpty: open === texts.length,
  }
}

function openWords(open: number, many: number): string {
  return `${open} of ${many} ${open === 1 ? 'is' : 'are'} still open. Answer once more to leave it so.`
}
