import type { ReactNode } from 'react'
import { Page, PageHead, type Place } from '@/app/_ui/page'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { Routed } from '../../components/routed'
import type { Entry } from '../entry'

export const index = indexPack(pack)

/** The moment of every screen: Monday 23 November 2026, noon in London. */
export const NOON = Date.UTC(2026, 10, 23, 12)

/** Does nothing: what is pressed in the gallery leads nowhere. */
export const ignore = (): undefined => undefined

/** Entries of one screen, each state on its page. */
export function screens(of: string, current: Place | undefined, states: Record<string, ReactNode>): Entry[] {
  return Object.entries(states).map(([state, element]) => ({
    of,
    state,
    element: (
      <Routed key={`${of} ${state}`}>
        <Page {...(current && { current })}>{element}</Page>
      </Routed>
    ),
  }))
}

/** Entries of a part of a screen, each below a head as the screen has one. */
export function parts(of: string, current: Place | undefined, states: Record<string, ReactNode>): Entry[] {
  const headed = Object.entries(states).map(([state, element]) => [
    state,
    <>
      <PageHead title={of} />
      {element}
    </>,
  ])
  return screens(of, current, Object.fromEntries(headed))
}
