import type { Metadata } from 'next'
import { Page } from '../_ui/page'
import { QuizScreen } from './quiz-screen'

export const metadata: Metadata = { title: 'Quiz' }

export default function QuizPage() {
  return (
    <Page>
      <QuizScreen />
    </Page>
  )
}
