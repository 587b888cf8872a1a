import type { Metadata } from 'next'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS } from '@/lib/question/question'
import { Page, PageHead } from '../_ui/page'
import { SettingsScreen } from './settings-screen'

export const metadata: Metadata = { title: 'Settings' }

/** Only the names, so that the page does not load the code that asks and judges. */
const kinds = KINDS.map((kind) => ({ kind, name: TRAITS[kind].name }))

export default function SettingsPage() {
  return (
    <Page current="Settings">
      <PageHead title="Settings">Each change is kept at once, in this browser.</PageHead>
      <SettingsScreen kinds={kinds} />
    </Page>
  )
}
