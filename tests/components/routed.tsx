import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import type { ReactNode } from 'react'

type Props = {
  /** What stands behind the question mark of the address. */
  search?: string
  /** Learns of every address that the app is sent to. */
  onRoute?: (href: string) => void
  children: ReactNode
}

const ignore = (): void => undefined

/** What is inside finds Next's router around it, as on a page; it leads nowhere. */
export function Routed({ search = '', onRoute = ignore, children }: Props) {
  const router = {
    back: ignore,
    forward: ignore,
    refresh: ignore,
    prefetch: ignore,
    push: onRoute,
    replace: onRoute,
    bfcacheId: '',
  }
  return (
    <AppRouterContext.Provider value={router}>
      <SearchParamsContext.Provider value={new URLSearchParams(search)}>
        {children}
      </SearchParamsContext.Provider>
    </AppRouterContext.Provider>
  )
}
