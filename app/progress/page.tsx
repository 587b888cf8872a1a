import type { Metadata } from 'next'
import { Page, PageHead } from '../_ui/page'
import { CanHappen } from './can-happen'
import { ProgressScreen } from './progress-screen'

export const metadata: Metadata = { title: 'Your progress' }

export default function ProgressPage() {
  return (
    <Page>
      <PageHead title="Your progress">
        It is kept in this browser, on this device. Here you copy it, move it, and see how safe it is.
      </PageHead>
      <ProgressScreen help={<CanHappen />} />
    </Page>
  )
}
