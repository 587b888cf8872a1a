import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { PracticeScreen } from '../_browser/practice-screen'
import { published } from '../_browser/published'
import { topics } from '../_build/topics'
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
