import { useState } from 'react'

/**
 * A row below the edge of a small screen is easily overlooked: before an answer with rows left open is taken, that is
 * said, and again when others are open.
 */
export function useLeftOpen(texts: readonly string[], give: () => void) {
  const [said, setSaid] = useState('')
  const open = texts.flatMap((text, row) => (text === '' ? [row] : []))
  const isPart = 0 < open.length && open.length < texts.length
  const rows = open.join(' ')
  return {
    check: () => (isPart && said !== rows ? setSaid(rows) : give()),
    /** What is said; undefined where nothing has to be. */
    warning: isPart && said === rows ? openWords(open.length, texts.length) : undefined,
    isEmpty: open.length === texts.length,
  }
}

function openWords(open: number, many: number): string {
  return `${open} of ${many} ${open === 1 ? 'is' : 'are'} still open. Press the button once more to leave it so.`
}
