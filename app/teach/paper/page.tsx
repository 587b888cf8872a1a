import type { Metadata } from 'next'
import { PaperScreen } from '../../_browser/paper-screen'
import { Page } from '../../_ui/page'

export const metadata: Metadata = { title: 'On paper' }

export default function PaperPage() {
  return (
    <Page>
      <PaperScreen />
    </Page>
  )
}
