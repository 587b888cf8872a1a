import { expect, test } from 'vitest'
import { studentKey } from '@/lib/assignment/submission/student-key'

const key = (name: string): string => studentKey({ name }, 'R')

test('one name written differently is one student', () => {
  for (const names of [
    ['Ann Example', 'ann  example', 'ANN EXAMPLE', 'Ann Éxample', 'Ann Example.'],
    ['O’Brien', "O'Brien", 'o`brien'],
    ['Jean-Luc', 'Jean Luc', 'jean‑luc'],
    ['李雷', ' 李雷'],
    ['Team 🦊', 'team 🦊'],
  ])
    expect(new Set(names.map(key)).size).toBe(1)
})

test('names that differ in a sign, an initial or a number are different students, and the nameless all are', () => {
  const names = [
    'Li',
    'A Li',
    'An Li',
    'The Li',
    'A+',
    'A-',
    'A',
    '#1',
    '1',
    '+1',
    '-1',
    '🦊',
    '🐻',
    '11',
    '1 1',
    'C#',
    'C++',
  ]
  expect(new Set(names.map(key)).size).toBe(names.length)
  expect(studentKey({ name: '' }, 'R1')).not.toBe(studentKey({ name: '' }, 'R2'))
})
