import type { Metadata } from 'next'
import { ResultsScreen } from '../../_browser/results-screen'
import { Page } from '../../_ui/page'

export const metadata: Metadata = { title: 'Results' }

export default function ResultsPage() {
  return (
    <Page>
      <ResultsScreen />
    </Page>
  )
}
