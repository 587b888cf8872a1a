import { type ReactNode, useState } from 'react'
import { ButtonRow } from '../../_ui/actions'
import { Button, buttonLook, LinkButton } from '../../_ui/button'
import { Notice } from '../../_ui/notice'
import { PageHead } from '../../_ui/page'
import { PasteOrOpen } from '../../_ui/paste-or-open'
import { Lede, Note, TextLink } from '../../_ui/text'
import { BackLink } from '../_ui/page-link'
import { Part } from '../_ui/section'
import css from './print.module.css'
import { Choosing } from './quiz-to-choose'
import { Report } from './report'
import type { ResultsIntents, ResultsView } from './results-model'
import { Pieces } from './submission-list'

type Props = ResultsIntents & { view: ResultsView; scanner: ReactNode }

/** Shows what the class handed in for a quiz, and who learned what. */
export function Results({ view, scanner, ...intents }: Props) {
  switch (view.screen) {
    case 'loading':
      return (
        <>
          <PageHead title="Results" />
          <Note className={START} role="status">
            {view.words}
          </Note>
        </>
      )
    case 'failed':
      return (
        <>
          <PageHead title="Results" />
          <div className={START}>
            <Notice kind="problem">
              {view.why} {view.cure}
            </Notice>
            <ButtonRow>
              <Button look="main" onClick={intents.onRetry}>
                Try again
              </Button>
              <LinkButton href="/teach/">All quizzes</LinkButton>
            </ButtonRow>
          </div>
        </>
      )
    case 'choosing':
      return (
        <>
          <PageHead title="Results" />
          <Choosing why={view.why} quizzes={view.quizzes} />
        </>
      )
    case 'results':
      return <OfQuiz view={view} scanner={scanner} {...intents} />
  }
}

const START = 'mb-8 grid max-w-160 gap-4 lg:ms-beside-margin'

type OfQuizProps = Omit<Props, 'view'> & { view: Extract<ResultsView, { screen: 'results' }> }

function OfQuiz({ view, scanner, ...intents }: OfQuizProps) {
  const { title, about, locked, takenIn, busy, problem, said, report } = view
  return (
    <>
      <PageHead title={title} margin={<BackLink href="/teach/">Results</BackLink>}>
        {about}
      </PageHead>
      {locked && <Locked {...locked} />}
      {problem !== null && (
        <div className={START}>
          <Notice kind="problem">{problem}</Notice>
        </div>
      )}
      <div className="print:hidden">
        <Part name="Handed in" aside={<Staying />}>
          {report === null && !locked && busy === null && !takenIn && (
            <Lede>
              Nobody has handed in yet. What students send you goes in here, as it comes: messages, files,
              pictures of codes.
            </Lede>
          )}
          <TakeInOrMore empty={report === null}>
            <PasteOrOpen
              className="mt-4 max-w-measure"
              text={{
                label: 'Paste what students sent',
                hint: 'one or many, whole messages too',
                action: 'Take in',
                isMain: true,
              }}
              file={{
                label: 'Or open files and pictures of codes',
                hint: 'many at once; they can be dropped here, too',
              }}
              onText={intents.onText}
              onFiles={intents.onFiles}
            >
              {scanner}
            </PasteOrOpen>
          </TakeInOrMore>
          <p className="empty:hidden" role="status">
            {busy ?? takenIn?.words}
          </p>
          {busy === null && takenIn && <Pieces pieces={takenIn.pieces} />}
        </Part>
      </div>
      <p className="sr-only print:hidden" role="status">
        {said}
      </p>
      {report && (
        <div className={css.printed} data-print-alone="">
          <Report report={report} {...intents} />
        </div>
      )}
    </>
  )
}

/** Once there are results, adding more needs a tap. An opened panel stays open, so that a pile can be scanned. */
function TakeInOrMore({ empty, children }: { empty: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(empty)
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={empty ? 'hidden' : buttonLook()}>Take in more</summary>
      {children}
    </details>
  )
}

function Staying() {
  return <Note>What students send stays in this browser, sealed as it came, and goes nowhere else.</Note>
}

function Locked({ count, href }: { count: number; href: string }) {
  return (
    <div className={START}>
      <Notice kind="problem">
        The key of this quiz is not in this browser
        {count > 0 &&
          `, so ${count === 1 ? 'the one submission that is' : `the ${count} submissions that are`} kept here cannot be opened`}
        . Nothing is lost: restore the key from the file you saved, and everything opens.{' '}
        <TextLink href={href}>Bring in the key</TextLink>
      </Notice>
    </div>
  )
}
