import { clsx } from 'clsx'
import { useId } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import type { KeyPart } from '@/lib/question/tell/key-parts'
import { Kicker, Note, TextLink } from '../_ui/text'
import { Remark } from './_ui/remark'
import { Sign } from './_ui/sign'
import { QuestionTools, type ToolsProps } from './question-tools'
import type { AskedView } from './teach-model'

/** Shows a question as its teacher reads it: with its answer, the source and the difficulty. */
export function QuestionLine({ locked, ...props }: ToolsProps & { locked: boolean }) {
  const stem = useId()
  const { question, at } = props
  return (
    <li className={LINE} data-at={at} data-state={question.state} aria-labelledby={stem}>
      {question.state === 'made' ? (
        <Asked question={question} stem={stem} />
      ) : (
        <p className={STEM} id={stem}>
          This question can no longer be made.{!locked && ' Swap or drop it.'}
        </p>
      )}
      {!locked && <QuestionTools {...props} />}
    </li>
  )
}

const LINE = clsx(
  'relative grid grid-cols-1 gap-1.5 border-b border-rule py-5 ps-10 wrap-anywhere first:border-t',
  // Its number stands beside its stem. Nothing stands above the stem of one that cannot be made.
  '[counter-increment:question] before:absolute before:start-0 before:top-5 data-[state=made]:before:top-11',
  'before:font-serif before:text-fact/[1.35] before:text-ink-soft before:normal-nums before:content-[counter(question)]',
)
const STEM = 'max-w-measure font-serif text-fact/[1.35] text-pretty normal-nums'

function Asked({ question, stem }: { question: AskedView; stem: string }) {
  const { task, key, kind, place, url, kindName, difficulty, pinned, sensitive } = question
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Kicker as="span" className="me-1">
          {kindName}
        </Kicker>
        <Remark data-difficulty={difficulty}>{difficulty}</Remark>
        {sensitive && <Remark>sensitive</Remark>}
        {pinned && <Remark>pinned</Remark>}
      </p>
      <p className={STEM} id={stem}>
        {task}
      </p>
      <Options question={question} />
      {key.length > 0 && <Key kind={kind} parts={key} />}
      <Note>
        <TextLink href={url}>{place}</TextLink>
      </Note>
    </>
  )
}

function Options({ question: { options } }: { question: AskedView }) {
  if (options.length === 0) return null
  const rights = options.filter(({ right }) => right).length
  return (
    <>
      {rights > 1 && (
        <Note>
          Right: {rights} of {options.length}
        </Note>
      )}
      <ul className="max-w-measure text-ink-soft *:flex *:gap-1.5 *:data-right:text-ink">
        {options.map(({ text, right }) => (
          <li key={text} data-right={right || undefined}>
            <Sign>{right ? '✓' : '–'}</Sign>
            {text}
            {right && <span className="sr-only"> (right)</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Key({ kind, parts }: { kind: Kind; parts: readonly KeyPart[] }) {
  const [first] = parts
  if (first?.row === null && parts.length === 1)
    return (
      <p className="max-w-measure font-semibold">
        <Note as="span" className="me-1.5">
          Right:
        </Note>{' '}
        {first.text}
      </p>
    )
  const { ordered } = TRAITS[kind]
  const List = ordered ? 'ol' : 'ul'
  return (
    <div className="max-w-measure font-semibold">
      <Note className="me-1.5">{ordered ? 'Right, the earliest first:' : 'Right:'}</Note>
      <List
        className={clsx(
          'ps-5 text-pretty',
          ordered ? 'list-decimal' : 'list-disc',
          first?.row !== null && '*:not-first:mt-1',
        )}
      >
        {parts.map(({ row, text }) => (
          <li key={`${row} ${text}`}>
            {row !== null && <span className="block font-normal text-ink-soft">{row} </span>}
            {text}
          </li>
        ))}
      </List>
    </div>
  )
}
