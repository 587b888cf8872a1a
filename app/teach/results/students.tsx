import { clsx } from 'clsx'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import {
  ORDERS,
  type Order,
  type StudentDetails,
  type StudentIntents,
  type StudentView,
} from './results-model'
import { sorted } from './sorted'
import { Student } from './student'
import css from './students.module.css'

const SORT = clsx(
  'inline-flex min-h-11 items-center gap-1 text-small font-semibold hover:underline hover:underline-offset-[0.25em]',
  'print:min-h-0 print:p-0 print:no-underline',
)

type Props = StudentIntents & {
  students: readonly StudentView[]
  /** True if the quiz has a pass mark. */
  withPass: boolean
  detailsOf: (student: string) => StudentDetails | undefined
}

const NAMES: Record<Order, string> = {
  name: 'Name',
  score: 'Score',
  time: 'Time',
  'handed in': 'Handed in',
}

/** Lists everybody who handed in; a name opens the answers. */
export function Students({ students, withPass, detailsOf, ...intents }: Props) {
  const [order, setOrder] = useState<{ by: Order; down: boolean }>({ by: 'name', down: false })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => sorted(students, order.by, order.down), [students, order])
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const sort = (by: Order): void =>
    setOrder((before) => ({ by, down: before.by === by ? !before.down : by === 'score' }))
  const head = (by: Order): ReactNode => (
    <th key={by} scope="col" aria-sort={order.by !== by ? 'none' : order.down ? 'descending' : 'ascending'}>
      <button type="button" className={SORT} onClick={() => sort(by)}>
        {NAMES[by]}
        <span className="w-3 print:hidden" aria-hidden="true">
          {order.by !== by ? '' : order.down ? '↓' : '↑'}
        </span>
      </button>
    </th>
  )
  return (
    <table className={css.students}>
      <caption className="sr-only">Students; a name opens the answers</caption>
      <thead>
        <tr>{ORDERS.map(head)}</tr>
      </thead>
      <tbody>
        {rows.map((student) => (
          <Student
            key={student.id}
            student={student}
            withPass={withPass}
            isOpen={open.has(student.id)}
            onToggle={toggle}
            detailsOf={detailsOf}
            {...intents}
          />
        ))}
      </tbody>
    </table>
  )
}
