import type { Metadata } from 'next'
import { Page } from '../_ui/page'
import { TeachScreen } from './teach-screen'

export const metadata: Metadata = { title: 'For teachers' }

export default function TeachPage() {
  return (
    <Page>
      <TeachScreen />
    </Page>
  )
}
