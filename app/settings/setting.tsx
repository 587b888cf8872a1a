import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'
import { Kicker, Note } from '../_ui/text'
import type { Said } from './settings-model'

type Props = { name: string; about: Said['about']; said: Said | undefined; children: ReactNode }

export const SETTING = 'grid gap-2'

/** Shows one setting: its name in the margin, its value, and that it was saved. */
export function Setting({ name, about, said, children }: Props) {
  return (
    <Leaf margin={<Kicker as="h2">{name}</Kicker>}>
      <div className={SETTING}>
        {children}
        {/* What was kept stands in the room between two settings, so that nothing moves. */}
        <Note className="-mb-7.5 min-h-lh" role="status">
          {said?.about === about && said.words}
        </Note>
      </div>
    </Leaf>
  )
}
