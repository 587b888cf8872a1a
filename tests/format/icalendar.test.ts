import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DueDate, icalendar } from '@/lib/format/icalendar'

const due: DueDate = {
  uid: 'k3v9x2mqab@annals',
  title: 'The Ili Rebellion; part 1, revision',
  description: 'Ten questions.\nGood luck \\o/',
  url: 'https://annals.example/quiz/#1abc,def',
  due: Date.UTC(2026, 10, 27, 18),
  stamp: Date.UTC(2026, 10, 20, 9, 30, 5),
  remind: 60,
}

test('a due date is one event in UTC with its reminder', () => {
  expect(icalendar(due).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Annals//Quiz//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:k3v9x2mqab@annals',
    'DTSTAMP:20261120T093005Z',
    'DTSTART:20261127T180000Z',
    'SUMMARY:The Ili Rebellion\\; part 1\\, revision',
    'DESCRIPTION:Ten questions.\\nGood luck \\\\o/',
    'URL:https://annals.example/quiz/#1abc,def',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:The Ili Rebellion\\; part 1\\, revision',
    'TRIGGER:-PT60M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  const plain = icalendar({ ...due, description: '', url: '', remind: null })
  expect(plain).not.toMatch(/DESCRIPTION|URL|VALARM/)
})

/** Unfolds and unescapes, as RFC 5545 says. */
const readValue = (file: string, name: string): string | undefined =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))

test('any text comes back, on lines of at most 75 bytes that cut no character, and adds no line of its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.webUrl({ withFragments: true }),
      (text, url) => {
        const file = icalendar({ ...due, title: text, description: `a${text}`, url })
        const lines = file.split('\r\n')
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([])
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(readValue(file, 'SUMMARY')).toBe(
          text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''),
        )
        expect(readValue(file, 'URL')).toBe(url)
        expect(file.replaceAll('\r\n ', '').split('\r\n')).toHaveLength(21)
      },
    ),
  )
  const injected = icalendar({ ...due, title: 'x\r\nATTENDEE:y', url: 'https://a.example/\r\nBEGIN:VALARM' })
  expect(injected).not.toMatch(/\r\n(ATTENDEE|BEGIN:VALARM\r\nBEGIN)/)
})
