import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { PageHead } from '../_ui/page'

type Props = { title: string; why: string; cure: string; onRetry: () => void }

/** Says why a quiz of the shelf cannot be shown, and what to do. */
export function QuizNotShown({ title, why, cure, onRetry }: Props) {
  return (
    <>
      <PageHead title={title} />
      <Notice kind="problem">
        {why} {cure}
      </Notice>
      <ButtonRow>
        <Button look="main" onClick={onRetry}>
          Try again
        </Button>
        <LinkButton href="/teach/">Your quizzes</LinkButton>
      </ButtonRow>
    </>
  )
}
