import type { Metadata } from 'next'
import { MixUpsScreen } from '../_browser/mix-ups-screen'
import { Page, PageHead } from '../_ui/page'

export const metadata: Metadata = { title: 'What you mix up' }

export default function MixUpsPage() {
  return (
    <Page>
      <PageHead title="What you mix up">
        Things you took for each other, side by side, the most frequent first.
      </PageHead>
      <MixUpsScreen />
    </Page>
  )
}
