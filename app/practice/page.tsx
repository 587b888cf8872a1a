import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { PracticeScreen } from '../_browser/practice-screen'
import { topics } from '../_build/topics'
import { published } from '../_store/published'
import { Page } from '../_ui/page'

export const metadata: Metadata = { title: 'Practice' }

export default function PracticePage() {
  preload(published.path, { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <Page current="Practice">
      <PracticeScreen topics={topics} />
    </Page>
  )
}
