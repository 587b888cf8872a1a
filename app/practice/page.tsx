import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { topics } from '../_build/topics'
import { published } from '../_store/published'
import { Page } from '../_ui/page'
import { PracticeScreen } from './practice-screen'

export const metadata: Metadata = { title: 'Practice' }

export default function PracticePage() {
  preload(published.path, { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <Page current="Practice">
      <PracticeScreen topics={topics} />
    </Page>
  )
}
