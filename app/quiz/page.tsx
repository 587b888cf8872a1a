import type { Metadata } from 'next'
import { QuizScreen } from '../_browser/quiz-screen'
import { Page } from '../_ui/page'
import '../_styles/taking.css'

export const metadata: Metadata = { title: 'Quiz' }

export default function QuizPage() {
  return (
    <Page>
      <QuizScreen />
    </Page>
  )
}
