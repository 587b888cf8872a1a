import type { Metadata } from 'next'
import { Page } from '../../_ui/page'
import { ResultsScreen } from './results-screen'

export const metadata: Metadata = { title: 'Results' }

export default function ResultsPage() {
  return (
    <Page>
      <ResultsScreen />
    </Page>
  )
}
