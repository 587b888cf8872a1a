import type { Metadata } from 'next'
import { Page } from '../../_ui/page'
import { PaperScreen } from './paper-screen'

export const metadata: Metadata = { title: 'On paper' }

export default function PaperPage() {
  return (
    <Page>
      <PaperScreen />
    </Page>
  )
}
