import type { Metadata } from 'next'
import { ButtonRow } from './_ui/actions'
import { LinkButton } from './_ui/button'
import { Leaf } from './_ui/leaf'
import { Page } from './_ui/page'
import { Kicker, Lede, Stem } from './_ui/text'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <Page>
      <Leaf margin={<Kicker>Not in the catalogue</Kicker>}>
        <Stem>There is no page at this address</Stem>
        <Lede className="mt-4">
          It may have been moved, or the link lost a letter. What you learned is untouched.
        </Lede>
        <ButtonRow className="mt-6">
          <LinkButton look="main" href="/">
            Go to Today
          </LinkButton>
          <LinkButton href="/facts/">Look through the facts</LinkButton>
        </ButtonRow>
      </Leaf>
    </Page>
  )
}
