import type { ReactNode } from 'react'
import '../_styles/teaching.css'
import './pages.css'

export default function TeachingLayout({ children }: { children: ReactNode }) {
  return children
}
