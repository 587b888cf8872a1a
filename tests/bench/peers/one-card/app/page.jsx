'use client'

import { useState } from 'react'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import facts from '../facts.json'

const scheduler = fsrs()

/** One card after the other from 300 facts, scheduled and kept in one key: the least that a flashcard app does. */
export default function Page() {
  const [turn, setTurn] = useState(0)
  const [chosen, setChosen] = useState()
  const { text, options } = facts[turn % facts.length]
  const choose = (option) => {
    setChosen(option)
    const { card } = scheduler.next(createEmptyCard(), new Date(), option === options[0] ? 3 : 1)
    localStorage.setItem('one-card', JSON.stringify({ turn, card }))
  }
  const next = () => {
    setChosen(undefined)
    setTurn(turn + 1)
  }
  return (
    <main>
      <h1>{text}</h1>
      <div data-answers="">
        {options.map((option) => (
          <button
            key={option}
            type="button"
            data-option=""
            disabled={!!chosen}
            onClick={() => choose(option)}
          >
            {option}
          </button>
        ))}
      </div>
      {chosen && (
        <section aria-label="The answer">{chosen === options[0] ? 'Right' : `No: ${options[0]}`}</section>
      )}
      {chosen && (
        <div data-actions="">
          <button type="button" data-look="main" onClick={next}>
            Next
          </button>
        </div>
      )}
    </main>
  )
}
