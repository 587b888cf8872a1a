import type { ReactNode } from 'react'
import { Leaf } from '../_ui/leaf'
import type { Said } from './settings-model'

type Props = { name: string; about: Said['about']; said: Said | undefined; children: ReactNode }

/** Shows one setting: its name in the margin, its value, and that it was saved. */
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
