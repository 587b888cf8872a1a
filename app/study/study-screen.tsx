'use client'

import { SittingFrame } from '../_session/session-screen'
import { useStudy } from './use-study'

export function StudyScreen() {
  return <SittingFrame {...useStudy()} />
}
