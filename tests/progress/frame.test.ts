import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Framing, readFrame, signedLine, signLine, writeFrame } from '@/lib/progress/frame'
import { fieldsOf, splitTextFile, writeTextFile } from '@/lib/progress/text-file'

const framing: Framing = { head: /^annals-test (\d+) ([a-z]*)$/, longest: 60, sums: 'line and body' }
const ascii = fc.string({ unit: fc.integer({ min: 9, max: 126 }).map((code) => String.fromCharCode(code)) })
const number = fc.nat(99)
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), maxLength: 5 })

test('reading a frame gives back what was written, whatever its checksum is of', () => {
  fc.assert(
    fc.property(number, word, ascii, fc.constantFrom('line and body', 'body'), (n, name, body, sums) => {
      const text = writeFrame({ sums }, `annals-test ${n} ${name}`, body)
      const { sum, ...frame } = readFrame({ ...framing, sums }, text) ?? {}
      expect(frame).toEqual({ fields: [`${n}`, name], body })
      expect(text).toBe(`annals-test ${n} ${name} ${body.length} ${sum}\n${body}`)
    }),
  )
})

test('every changed, missing or added character of a frame is found', () => {
  fc.assert(
    fc.property(
      ascii,
      fc.nat(),
      fc.constantFrom('', 'a', '7', ' ', '\n'),
      fc.nat(1),
      (body, at, put, cut) => {
        const text = writeFrame(framing, 'annals-test 1 ab', body)
        const place = at % text.length
        const changed = text.slice(0, place) + put + text.slice(place + cut)
        const frame = readFrame(framing, changed)
        expect(frame !== undefined && frame.damage === undefined).toBe(changed === text)
      },
    ),
  )
})

test('nothing else is a frame: no text, and no body but ASCII', () => {
  fc.assert(
    fc.property(fc.oneof(ascii, fc.string({ unit: 'binary' })), (text) => {
      expect(readFrame(framing, text)).toBeUndefined()
      expect(readFrame(framing, writeFrame(framing, 'annals-test 1 a', `${text}é`))).toBeUndefined()
    }),
  )
  expect(readFrame(framing, writeFrame(framing, `annals-test 1 ${'a'.repeat(60)}`, ''))).toBeUndefined()
})

test('a signed line gives back what was signed, and no other does', () => {
  fc.assert(
    fc.property(ascii, fc.nat(), ascii, (line, at, other) => {
      const signed = signLine(line)
      expect(signedLine(signed)).toBe(line)
      const changed = signed.slice(0, at % signed.length)
      expect(signedLine(changed)).toBeUndefined()
      if (other !== line) expect(signedLine(other + signed.slice(-9))).toBeUndefined()
    }),
  )
})

test('a text file gives back its fields and its body, whatever a mail makes of its blanks and line ends', () => {
  const digits = fc.string({ unit: fc.constantFrom('A', 'z', '-', '_', '7'), maxLength: 400, size: 'max' })
  const blank = fc.constantFrom(' ', '\t', '\r\n', '\n')
  fc.assert(
    fc.property(
      number,
      word,
      digits,
      blank,
      fc.constantFrom('', '\ufeff', '\n '),
      (n, name, body, put, first) => {
        const text = writeTextFile(`annals-test ${n} ${name}`, body)
        const [line = '', ...lines] = text.split('\n')
        expect(lines.every((part) => part.length <= 76)).toBe(true)
        const file = splitTextFile(`${first}${line}\r\n${lines.join(put)}`, 60)
        expect({ ...file, fields: fieldsOf(file, framing.head) }).toEqual({
          line,
          body,
          fields: [`${n}`, name],
        })
        expect(
          fieldsOf(splitTextFile(text.replace(` ${n} `, ` ${n + 1} `), 60), framing.head),
        ).toBeUndefined()
        expect(splitTextFile(text, 20).line).toBe(line.slice(0, 20).trimEnd())
      },
    ),
  )
})
