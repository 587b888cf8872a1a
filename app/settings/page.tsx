import type { Metadata } from 'next'
import { SettingsScreen } from '../_browser/settings-screen'
import { Page, PageHead } from '../_components/page'

export const metadata: Metadata = { title: 'Settings' }

export default function SettingsPage() {
  return (
    <Page current="Settings">
      <PageHead title="Settings">Each change is kept at once, in this browser.</PageHead>
      <SettingsScreen />
    </Page>
  )
}
