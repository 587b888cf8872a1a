import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { published } from '../_store/published'
import { Page } from '../_ui/page'
import { StudyScreen } from './study-screen'

export const metadata: Metadata = { title: 'Study' }

export default function StudyPage() {
  // Loads the facts along with the scripts that will need them.
  preload(published.path, { as: 'fetch', crossOrigin: 'anonymous' })
  return (
    <Page current="Study">
      <StudyScreen />
    </Page>
  )
}
