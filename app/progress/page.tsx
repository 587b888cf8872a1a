import type { Metadata } from 'next'
import { ProgressScreen } from '../_browser/progress-screen'
import { CanHappen } from '../_components/progress/can-happen'
import { Page, PageHead } from '../_ui/page'

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
