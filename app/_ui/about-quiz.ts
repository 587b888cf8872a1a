import type { Quiz } from '@/lib/assignment/quiz'
import { dueDateWords } from './date-words'
import { counted } from './number-words'

/** "12 questions, due on Monday 30 November 2026 at 18:00."; `own` is this device's zone. */
export function aboutWords({ variants, due }: Quiz, own?: string): string {
  const questions = counted(variants[0]?.length ?? 0, 'question')
  const kinds = variants.length > 1 ? ` in ${variants.length} variants` : ''
  return `${questions}${kinds}${due ? `, due on ${dueDateWords(due, own)}` : ''}.`
}

/** A name for a file with this ending: letters and digits of any script, the rest as hyphens. */
export function fileName(title: string, ending: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${name || 'quiz'}.${ending}`
}
