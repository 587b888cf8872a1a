import { clsx } from 'clsx'
import { type RefObject, useRef } from 'react'
import { COUNTINGS, type Counting } from '@/lib/assignment/report/overrides'
import { ButtonRow } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { Select } from '../../_ui/select'
import { Note, TextLink } from '../../_ui/text'
import { Part } from '../_ui/section'
import { Changes } from './changes'
import { NotKnown } from './not-known'
import { Questions } from './questions'
import type { ReportView, ResultsIntents } from './results-model'
import { Students } from './students'
import { TheClass } from './the-class'
import { Hatching, WorthLegend } from './worth-bar'

type Props = ResultsIntents & { report: ReportView }

const PARTS = [
  { id: 'class', name: 'The class' },
  { id: 'not-known', name: 'What the class does not know' },
  { id: 'students', name: 'Students' },
  { id: 'questions', name: 'Questions' },
  { id: 'changes', name: 'What you changed' },
  { id: 'keep', name: 'Keep and print' },
] as const

/** Everything that the submissions say, from the class as a whole to the single answer. */
export function Report({ report, ...intents }: Props) {
  const { students, questions, facts, changes } = report
  const { onAccept, onWorth, onCopy, onDrop, onCsv, onPrint } = intents
  const lines: Record<string, number> = { changes: changes.length, 'not-known': facts.length }
  const changed = useRef<HTMLHeadingElement>(null)
  const keep = useRef<HTMLHeadingElement>(null)
  const onTakeBack = (change: string): void => {
    // The last change goes with its whole part.
    const next = changes.length > 1 ? changed : keep
    next.current?.focus()
    intents.onTakeBack(change)
  }
  return (
    <>
      <Hatching />
      <PartLinks isEmpty={(part) => lines[part] === 0} />
      <Part name="The class" id="class" aside={<ClassAside />}>
        <TheClass view={report.class} />
      </Part>
      {facts.length > 0 && (
        <Part name="What the class does not know" id="not-known" aside={<NotKnownAside />}>
          <NotKnown facts={facts} />
        </Part>
      )}
      <Part name="Students" id="students" aside={<StudentsAside />}>
        {report.counting !== null && (
          <WhichCounts counting={report.counting} onCounting={intents.onCounting} />
        )}
        <Students
          students={students}
          withPass={report.class.passMark !== null}
          detailsOf={report.detailsOf}
          onAccept={onAccept}
          onWorth={onWorth}
          onCopy={onCopy}
        />
        {report.foreign.map((words) => (
          <Note key={words}>{words}</Note>
        ))}
      </Part>
      <Part name="Questions" id="questions" aside={<WorthLegend />}>
        <Questions questions={questions} onAccept={onAccept} onDrop={onDrop} />
      </Part>
      {changes.length > 0 && (
        <Part name="What you changed" id="changes" head={changed}>
          <Changes changes={changes} onTakeBack={onTakeBack} />
        </Part>
      )}
      <KeepAndPrint head={keep} onCsv={onCsv} onPrint={onPrint} />
    </>
  )
}

/** The classes of the links to the parts of a page; a class of 200 makes a long one. */
export const PART_LINKS = clsx(
  'flex flex-wrap lg:ms-beside-margin print:hidden',
  '*:inline-flex *:min-h-11 *:items-center *:text-small',
)

function PartLinks({ isEmpty }: { isEmpty: (part: string) => boolean }) {
  return (
    <nav className={`${PART_LINKS} mt-6 gap-x-5`} aria-label="Parts of the results">
      {PARTS.filter(({ id }) => !isEmpty(id)).map(({ id, name }) => (
        <TextLink key={id} href={`#${id}`}>
          {name}
        </TextLink>
      ))}
    </nav>
  )
}

type KeepProps = { head: RefObject<HTMLHeadingElement | null> } & Pick<ResultsIntents, 'onCsv' | 'onPrint'>

function KeepAndPrint({ head, onCsv, onPrint }: KeepProps) {
  return (
    <div className="print:hidden">
      <Part name="Keep and print" id="keep" head={head} aside={<Note>The table holds students’ names.</Note>}>
        <ButtonRow>
          <Button onClick={onCsv}>Save a table for your gradebook (CSV)</Button>
          <Button onClick={onPrint}>Print the results</Button>
        </ButtonRow>
      </Part>
    </div>
  )
}

function NotKnownAside() {
  return (
    <Note className="print:hidden">
      The weakest first, over all questions and wordings that ask for a fact.
    </Note>
  )
}

function ClassAside() {
  return (
    <Note className="print:hidden">
      The mean is the average. The median is the student in the middle: half of the class has less.
      Reliability goes from 0 to 1: the nearer to 1, the less the scores are a matter of chance.
    </Note>
  )
}

function StudentsAside() {
  return (
    <Note className="print:hidden">A name opens the answers. The receipt is what the student saw, too.</Note>
  )
}

type WhichProps = { counting: Counting } & Pick<ResultsIntents, 'onCounting'>

function WhichCounts({ counting, onCounting }: WhichProps) {
  return (
    <div className="mb-4 max-w-64 print:hidden">
      <Select
        label="Of several attempts"
        value={counting}
        options={COUNTINGS.map((one) => ({ id: one, name: `the ${one} counts` }))}
        onValue={(value) => {
          const chosen = COUNTINGS.find((one) => one === value)
          if (chosen) onCounting(chosen)
        }}
      />
    </div>
  )
}
