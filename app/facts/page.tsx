import type { Metadata } from 'next'
import { topics } from '../_build/facts'
import { Page, PageHead } from '../_ui/page'
import { Contents, Extent } from './contents'
import { LivingFacts } from './memory-screen'
import { FactSearch } from './search-screen'

export const metadata: Metadata = {
  title: 'Facts',
  description: 'Every fact that Annals asks about, with its citation, and what is disputed.',
}

export default function FactsPage() {
  return (
    <Page current="Facts">
      <PageHead title="Facts" margin={<Extent topics={topics()} />}>
        Everything that is asked here, with where it stands and what is disputed.
      </PageHead>
      <FactSearch />
      <Contents topics={topics()} />
      <LivingFacts />
    </Page>
  )
}
