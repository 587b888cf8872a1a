'use client'

import { useDeferredValue, useState } from 'react'
import { usePack } from '../_store/pack'
import { fieldLook } from '../_ui/field'
import { Label, Note } from '../_ui/text'
import { searchFacts } from './search-facts'
import { SearchResults } from './search-results'

/** The search over all facts. The pack is fetched when the field is entered for the first time. */
export function FactSearch() {
  const [entered, setEntered] = useState(false)
  const [words, setWords] = useState('')
  return (
    <search className="mb-10 block max-w-measure not-live:invisible lg:ms-beside-margin">
      <Label htmlFor="search">
        Search <Note as="span">names in any spelling, words, years</Note>
      </Label>
      <input
        id="search"
        type="search"
        className={fieldLook({ className: 'mt-1.5 w-full' })}
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
