'use client'

import { useDeferredValue, useState } from 'react'
import { usePack } from '../_store/pack'
import { searchFacts } from './search-facts'
import { SearchResults } from './search-results'

/** The search over all facts. The pack is fetched when the field is entered for the first time. */
export function FactSearch() {
  const [entered, setEntered] = useState(false)
  const [words, setWords] = useState('')
  return (
    <search className="search">
      <label htmlFor="search" className="label">
        Search <span className="label-hint">names in any spelling, words, years</span>
      </label>
      <input
        id="search"
        type="search"
        className="field mt-1.5"
        value={words}
        onFocus={() => setEntered(true)}
        onChange={(event) => setWords(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      {entered && <Found words={words} />}
    </search>
  )
}

function Found({ words }: { words: string }) {
  const pack = usePack()
  const asked = useDeferredValue(words)
  if (asked.trim() === '') return null
  if (pack.state === 'failed')
    return <SearchResults problem={`${pack.why} ${pack.cure}`} onRetry={pack.retry} />
  return <SearchResults found={pack.state === 'ready' ? searchFacts(pack.index, asked) : undefined} />
}
