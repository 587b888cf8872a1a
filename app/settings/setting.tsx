import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'
import type { Said } from './settings-model'

type Props = { name: string; about: Said['about']; said: Said | undefined; children: ReactNode }

/** One setting: its name in the margin, what it is set to, and that it was kept. */
export function Setting({ name, about, said, children }: Props) {
  return (
    <Leaf margin={<h2 className="kicker">{name}</h2>}>
      <div className="setting">
        {children}
        <p className="note setting-said" role="status">
          {said?.about === about && said.words}
        </p>
      </div>
    </Leaf>
  )
}
