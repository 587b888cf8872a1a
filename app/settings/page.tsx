import type { Metadata } from 'next'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS } from '@/lib/question/question'
import { SettingsScreen } from '../_browser/settings-screen'
import { Page, PageHead } from '../_components/page'

export const metadata: Metadata = { title: 'Settings' }

/** The names alone, so that the page does not load what asks and judges. */
const kinds = KINDS.map((kind) => ({ kind, name: TRAITS[kind].name }))

export default function SettingsPage() {
  return (
    <Page current="Settings">
      <PageHead title="Settings">Each change is kept at once, in this browser.</PageHead>
      <SettingsScreen kinds={kinds} />
    </Page>
  )
}
