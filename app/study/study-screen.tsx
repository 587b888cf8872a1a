'use client'

import { SessionFrame } from '../_session/session-screen'
import { useStudy } from './use-study'

export function StudyScreen() {
  return <SessionFrame {...useStudy()} />
}
