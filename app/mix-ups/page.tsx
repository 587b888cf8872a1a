import type { Metadata } from 'next'
import { Page, PageHead } from '../_ui/page'
import { MixUpsScreen } from './mix-ups-screen'

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
