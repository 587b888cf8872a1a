import { clsx } from 'clsx'
import { ButtonRow } from '../_ui/actions'
import { LinkButton } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { PageHead } from '../_ui/page'
import { Note, TextLink } from '../_ui/text'
import { Column } from './_ui/column'
import { BackLink, PageLink } from './_ui/page-link'
import { Part } from './_ui/section'
import { Choices } from './choices'
import { ChoicesRead } from './choices-read'
import { GiveOut } from './give-out'
import { Honesty } from './honesty'
import { OutNotice } from './out-notice'
import { QuestionList } from './question-list'
import { QuizSettings } from './quiz-settings'
import type {
  ChoiceIntents,
  ComposeView,
  GiveIntents,
  GiveView,
  QuestionIntents,
  SettingIntents,
} from './teach-model'

type Props = {
  view: ComposeView
  give: GiveView
  choosing: ChoiceIntents
  arranging: QuestionIntents
  setting: SettingIntents
  giving: GiveIntents
  onDuplicate: () => void
  onLock: (locked: boolean) => void
}

/** Shows a quiz being composed, and how to give it out. */
export function Compose({ view, give, choosing, arranging, setting, giving, ...about }: Props) {
  const locked = view.out?.locked ?? false
  return (
    <>
      <PageHead title={view.title} focus margin={<OtherPages view={view} />} />
      <PartLinks />
      <div className="mt-4 grid max-w-measure gap-3 lg:ms-beside-margin">
        {view.problem !== null && <Notice kind="problem">{view.problem}</Notice>}
        {view.out && <OutNotice view={view.out} {...about} />}
        <Note>{view.saved}</Note>
      </div>
      <Part name="What to ask" id="ask" aside={locked ? <Locked /> : <Redrawn />}>
        <Column>
          {locked ? <ChoicesRead view={view.choices} /> : <Choices view={view.choices} {...choosing} />}
        </Column>
      </Part>
      <Part name="Questions" id="questions" aside={locked ? <Locked /> : <Harder />}>
        <QuestionList view={view.questions} locked={locked} {...arranging} />
      </Part>
      <Part name="Settings" id="settings" aside={view.out && <HoldsByLink />}>
        <QuizSettings settings={view.settings} zones={view.zones} locked={locked} {...setting} />
      </Part>
      <Part name="Give it out" id="give">
        <Column>
          <GiveOut view={give} title={view.title} locked={locked} {...giving} />
          <ButtonRow>
            <LinkButton href={view.paperHref}>On paper</LinkButton>
            <LinkButton href={view.resultsHref}>Results</LinkButton>
          </ButtonRow>
          <Honesty />
        </Column>
      </Part>
    </>
  )
}

function OtherPages({ view }: { view: Pick<ComposeView, 'paperHref' | 'resultsHref'> }) {
  return (
    <div className="flex flex-wrap gap-x-5">
      <BackLink href="/teach/">Your quizzes</BackLink>
      <PageLink href={view.paperHref}>On paper</PageLink>
      <PageLink href={view.resultsHref}>Results</PageLink>
    </div>
  )
}

function PartLinks() {
  return (
    <nav
      className={clsx(
        '-mt-2 flex flex-wrap gap-x-4 lg:ms-beside-margin lg:-mt-6 lg:gap-x-5',
        '*:inline-flex *:min-h-11 *:items-center *:text-small',
      )}
      aria-label="Parts of this page"
    >
      <TextLink href="#ask">What to ask</TextLink>
      <TextLink href="#questions">Questions</TextLink>
      <TextLink href="#settings">Settings</TextLink>
      <TextLink href="#give">Give it out</TextLink>
    </nav>
  )
}

function Redrawn() {
  return <Note>A change here draws the questions again. What you pin stays.</Note>
}

const LOCKED = 'Locked, for the quiz is out.'

function Locked() {
  return (
    <Note>
      {LOCKED} <TextLink href="#out">What you can do</TextLink>
    </Note>
  )
}

function HoldsByLink() {
  return (
    <Note>
      Students see a change here only with the new link, so give it out again. What was handed in still fits.
    </Note>
  )
}

function Harder() {
  return (
    <Note>
      Easy, medium and hard are a guess from the kind, how exact the answer is, and how near the wrong options
      lie. Your results show how hard a question was.
    </Note>
  )
}
