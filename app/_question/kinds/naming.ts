/** One thing written; `name` where it is exactly one of those wanted. */
export type Written = { text: string; name?: string }

/** What was written so far, what the field holds, and what was last said to the learner. */
export type Naming = { written: readonly Written[]; text: string; said: string }

/** How many names are wanted, and which of them a text is exactly. */
export type Names = { wanted: number; named: (text: string, final?: boolean) => string | undefined }

/** What was written before, as it was given: mostly nothing. The last may be half a name, and is gone on with. */
export function startNaming(texts: readonly string[], { named }: Names): Naming {
  const written = texts.map((text) => {
    const name = named(text, true)
    return name === undefined ? { text } : { text, name }
  })
  const last = written.at(-1)
  return last && !('name' in last)
    ? { written: written.slice(0, -1), text: last.text, said: '' }
    : { written, text: '', said: '' }
}

/** The field changed. A name that is complete moves to those named, and the field is empty again. */
export function writeText(naming: Naming, text: string, names: Names): Naming {
  const name = names.named(text)
  if (name === undefined || isWritten(naming, name)) return { ...naming, text, said: '' }
  return keep(naming, { text, name }, names)
}

/** Enter: what the field holds is kept, though it may be no name that is wanted. */
export function commitText(naming: Naming, names: Names): Naming {
  const text = naming.text.trim()
  if (text === '') return naming
  const name = names.named(text, true)
  const same = naming.written.some((each) => each.text.toLowerCase() === text.toLowerCase())
  if (same || (name !== undefined && isWritten(naming, name))) {
    return { ...naming, text: '', said: `${name ?? text} is there already.` }
  }
  return keep(naming, name === undefined ? { text } : { text, name }, names)
}

export function removeWritten(naming: Naming, place: number): Naming {
  const gone = naming.written[place]
  if (!gone) return naming
  return {
    ...naming,
    written: naming.written.toSpliced(place, 1),
    said: `${gone.name ?? gone.text} is taken away.`,
  }
}

/** The answer: what was written, and what still stands in the field. */
export function textsOf({ written, text }: Naming): string[] {
  const pending = text.trim()
  return [...written.map((each) => each.name ?? each.text), ...(pending ? [pending] : [])]
}

export function countNamed({ written }: Naming): number {
  return written.filter(({ name }) => name !== undefined).length
}

function keep(naming: Naming, one: Written, { wanted }: Names): Naming {
  const written = [...naming.written, one]
  const kept = { ...naming, written, text: '' }
  const count = `${countNamed(kept)} of ${wanted} named.`
  return { ...kept, said: one.name === undefined ? `${one.text}: kept. ${count}` : `${one.name}. ${count}` }
}

function isWritten({ written }: Naming, name: string): boolean {
  return written.some((each) => each.name === name)
}
