import { useId } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import type { KeyPart } from '@/lib/question/tell/key-parts'
import { Note, TextLink } from '../_ui/text'
import { QuestionTools, type ToolsProps } from './question-tools'
import type { AskedView } from './teach-model'

/** Shows a question as its teacher reads it: with its answer, the source and the difficulty. */
export function QuestionLine({ locked, ...props }: ToolsProps & { locked: boolean }) {
  const stem = useId()
  const { question, at } = props
  return (
    <li className="teach-question" data-at={at} data-state={question.state} aria-labelledby={stem}>
      {question.state === 'made' ? (
        <Asked question={question} stem={stem} />
      ) : (
        <p className="teach-stem" id={stem}>
          This question can no longer be made.{!locked && ' Swap or drop it.'}
        </p>
      )}
      {!locked && <QuestionTools {...props} />}
    </li>
  )
}

function Asked({ question, stem }: { question: AskedView; stem: string }) {
  const { task, key, kind, place, url, kindName, difficulty, pinned, sensitive } = question
  return (
    <>
      <p className="teach-about">
        <span className="teach-kind">{kindName}</span>
        <span className="remark" data-difficulty={difficulty}>
          {difficulty}
        </span>
        {sensitive && <span className="remark">sensitive</span>}
        {pinned && <span className="remark">pinned</span>}
      </p>
      <p className="teach-stem" id={stem}>
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
      <ul className="teach-options">
        {options.map(({ text, right }) => (
          <li key={text} data-right={right || undefined}>
            <span className="sign" aria-hidden="true">
              {right ? '✓' : '–'}
            </span>
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
      <p className="teach-key">
        <Note as="span">Right:</Note> {first.text}
      </p>
    )
  const { ordered } = TRAITS[kind]
  const List = ordered ? 'ol' : 'ul'
  return (
    <div className="teach-key">
      <Note>{ordered ? 'Right, the earliest first:' : 'Right:'}</Note>
      <List data-rows={first?.row !== null || undefined}>
        {parts.map(({ row, text }) => (
          <li key={`${row} ${text}`}>
            {row !== null && <span className="teach-row">{row} </span>}
            {text}
          </li>
        ))}
      </List>
    </div>
  )
}
