'use client'

import { useState } from 'react'

/** A button, so that something answers. */
export default function Page() {
  const [told, setTold] = useState(false)
  return (
    <main>
      <div className="answers">
        <button type="button" className="option" onClick={() => setTold(true)}>
          Answer
        </button>
      </div>
      {told && <p className="told-now">Told</p>}
    </main>
  )
}
