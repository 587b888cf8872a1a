import type { Metadata } from 'next'
import { TeachScreen } from '../_browser/teach-screen'
import { Page } from '../_ui/page'

export const metadata: Metadata = { title: 'For teachers' }

export default function TeachPage() {
  return (
    <Page>
      <TeachScreen />
    </Page>
  )
}
