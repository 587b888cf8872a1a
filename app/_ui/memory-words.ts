import type { Memory, StudyDay } from '@/lib/review/review'
import { inDays } from '@/lib/study/day-words'

/** Says how a fact stands with the learner, for its mark. */
export function stateOf(memory: Memory, today: StudyDay): 'new' | 'known' | 'due' {
  if (memory.kind === 'new') return 'new'
  return memory.due <= today ? 'due' : 'known'
}

/** Formats as "You know this; due in 3 days". */
export function memoryWords(memory: Memory, today: StudyDay): string {
  if (memory.kind === 'new') return 'Not asked yet'
  const days = memory.due - today
  return days <= 0 ? 'You learned this; due now' : `You know this; due ${inDays(days)}`
}
