import { useMemo } from 'react'
import { type PracticeChoice, writeChoice } from '@/lib/study/practice-choice'
import { kindsToPractise, planPractice } from '@/lib/study/practice-plan'
import { kindsInPlay } from '@/lib/study/study-plan'
import { freshSeed } from '../_platform/chance'
import { type Plan, useSession } from '../_session/use-session'
import { usePack } from '../_store/pack'

/** A session of practice: any cards, in any of the chosen kinds. */
export function usePractice(choice: PracticeChoice, choose: () => void) {
  const pack = usePack()
  const index = pack.state === 'ready' ? pack.index : undefined
  const plan = useMemo(() => planOf(choice, choose), [choice, choose])
  const { view, intents } = useSession(index, plan)
  return { pack, view, intents }
}

function planOf(choice: PracticeChoice, choose: () => void): Plan {
  return {
    name: `practice${writeChoice(choice)}`,
    mode: 'practice',
    cards: ({ index, learner }) => planPractice(index, learner(), choice, freshSeed()),
    kindsOf: (index, settings) => kindsToPractise(index, choice, settings),
    kindsFor: kindsInPlay,
    after: ({ learner }) => ({
      nothing: 'There is nothing to ask of this choice.',
      next: learner().settings.sensitive
        ? 'What was missed will come back in Study.'
        : 'What was missed will come back in Study. Sensitive facts are left out; Settings can let them in.',
      waiting: 0,
      moreNew: 0,
    }),
    choose,
  }
}
