'use client'

import { useState } from 'react'

/** A button, so that something answers. */
export default function Page() {
  const [told, setTold] = useState(false)
  return (
    <main>
      <div data-answers="">
        <button type="button" data-option="" onClick={() => setTold(true)}>
          Answer
        </button>
      </div>
      {told && <section aria-label="The answer">Told</section>}
    </main>
  )
}
