import type { Metadata } from 'next'
import { LinkButton } from './_ui/button'
import { Kicker, Leaf } from './_ui/leaf'
import { Page } from './_ui/page'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <Page>
      <Leaf margin={<Kicker>Not in the catalogue</Kicker>}>
        <h1 className="stem">There is no page at this address</h1>
        <p className="lede mt-4">
          It may have been moved, or the link lost a letter. What you learned is untouched.
        </p>
        <p className="actions mt-6">
          <LinkButton look="main" href="/">
            Go to Today
          </LinkButton>
          <LinkButton href="/facts/">Look through the facts</LinkButton>
        </p>
      </Leaf>
    </Page>
  )
}
