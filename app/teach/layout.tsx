import type { ReactNode } from 'react'
import './pages.css'

export default function TeachingLayout({ children }: { children: ReactNode }) {
  return children
}
