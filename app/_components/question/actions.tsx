import type { ReactNode } from 'react'

/** The row of the main button: under the thumb on a phone, below the answers on a wide screen. */
export function Actions({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center justify-end gap-2 bg-paper px-4 py-3 sm:static sm:mx-0 sm:px-0">
      {children}
    </div>
  )
}
