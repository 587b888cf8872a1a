'use client'

import { SittingFrame } from './sitting-frame'
import { useStudy } from './study'

export function StudyScreen() {
  return <SittingFrame {...useStudy()} />
}
