import { afterStudy, kindsInPlay, kindsToStudy, planStudy } from '@/lib/study/study-plan'
import { type Plan, useSession } from '../_session/use-session'
import { recordLeftAnswer } from '../_store/first-answer'
import { usePack } from '../_store/pack'

/** Study: what is due and new today, by the kind that memory is ready for. */
const PLAN: Plan = {
  name: 'study',
  mode: 'study',
  cards: ({ index, learner, now, zone }, more) => {
    recordLeftAnswer(index)
    return planStudy(index, learner(), { now: now(), zone: zone() }, more)
  },
  kindsOf: kindsToStudy,
  kindsFor: kindsInPlay,
  after: ({ index, learner, now, zone }) => afterStudy(index, learner(), { now: now(), zone: zone() }),
}

export function useStudy() {
  const pack = usePack()
  const index = pack.state === 'ready' ? pack.index : undefined
  const { view, intents } = useSession(index, PLAN)
  return { pack, view, intents }
}
