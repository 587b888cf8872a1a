import { afterStudy, kindsInPlay, kindsToStudy, planStudy } from '../_browser/study-plan'
import { type Plan, useSession } from '../_session/use-session'
import { recordLeftAnswer } from '../_store/first-answer'
import { usePack } from '../_store/pack'

/** Study: what is due and new today, by the kind that memory is ready for. */
const PLAN: Plan = {
  name: 'study',
  mode: 'study',
  cards: ({ index, progress, now, zone }, more) => {
    recordLeftAnswer(index)
    return planStudy(index, progress(), { now: now(), zone: zone() }, more)
  },
  kindsOf: kindsToStudy,
  kindsFor: kindsInPlay,
  after: ({ index, progress, now, zone }) => afterStudy(index, progress(), { now: now(), zone: zone() }),
}

export function useStudy() {
  const pack = usePack()
  const index = pack.state === 'ready' ? pack.index : undefined
  const { view, intents } = useSession(index, PLAN)
  return { pack, view, intents }
}
