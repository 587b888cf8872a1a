import { clsx } from 'clsx'

/** What an option turned out to be; absent while the question is open. `missed` is right but was not given. */
export type OptionMark = 'right' | 'missed' | 'wrong' | 'other'

/** Holds options as the lines of a table, one below the other. */
export const OPTIONS = 'grid isolate *:not-first:-mt-px sideways:in-data-session:grid-cols-[1fr_1fr]'

const BOX = clsx(
  'relative grid w-full border py-2.75 text-start text-ink',
  'hover:z-1 focus-visible:z-1 disabled:cursor-default',
  'sideways:in-data-session:-me-px sideways:in-data-session:-mt-px',
)

/** An open option; what is pointed at, chosen or pressed has a bar before it. */
const OPEN = clsx(
  'border-control hover:border-ink aria-pressed:border-ink aria-pressed:[box-shadow:inset_3px_0_0_var(--ink)]',
  'before:absolute before:inset-y-0 before:start-0 before:border-ink',
  'not-disabled:hover:before:border-s-3 not-disabled:has-checked:before:border-s-3',
)

const MARKS: Record<OptionMark, string> = {
  right: 'z-1 border-accent bg-accent-wash',
  missed: 'z-1 border-dashed border-accent bg-label',
  wrong: 'z-1 border-wrong bg-wrong-wash',
  other: 'border-rule bg-transparent',
}

/** How the parts of an option stand: a key, its words and what is said of it; or a row and the place for its answer. */
const SHAPES = {
  key: 'grid-cols-[2rem_minmax(0,1fr)_auto] items-baseline ps-3 pe-4',
  box: 'grid-cols-[2.25rem_minmax(0,1fr)_auto] items-baseline ps-3 pe-4',
  row: 'grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-center gap-x-4 gap-y-1 px-4',
} as const

type OptionShape = {
  mark?: OptionMark | undefined
  shape?: keyof typeof SHAPES
  /** True for one of two large options. */
  tall?: boolean | undefined
  className?: string | undefined
}

/** The classes of an option, a target of 52 px. */
export function optionLook({ mark, shape = 'key', tall, className }: OptionShape = {}): string {
  return clsx(
    BOX,
    SHAPES[shape],
    tall ? 'min-h-20 content-center' : 'min-h-13',
    mark ? MARKS[mark] : OPEN,
    mark === undefined && (shape === 'row' ? 'bg-label has-checked:bg-paper' : 'bg-label'),
    className,
  )
}

/** An option with an input inside: the input gets the focus, and the option shows it. */
export const WITH_INPUT = clsx(
  'cursor-pointer has-[input:focus-visible]:z-2 has-[input:focus-visible]:outline-2',
  'has-[input:focus-visible]:outline-offset-3 has-[input:focus-visible]:outline-accent',
)

/** The same, to tick before checking: a ticked one is framed. */
export const TICKABLE = clsx('has-checked:z-1 has-checked:border-ink', WITH_INPUT)

/** An input that lies over its whole option, unseen; the words lie over it, so that a tap on them is one on the label. */
export const UNSEEN_INPUT = 'absolute inset-0 m-0 size-full cursor-pointer opacity-0'
export const OVER_INPUT = 'relative z-1 justify-self-start'

const INKS: Record<OptionMark, string> = {
  right: 'font-semibold text-accent',
  missed: 'font-semibold text-accent',
  wrong: 'font-semibold text-wrong',
  other: 'font-normal text-ink-soft',
}

/** The key of an option, or its sign after the answer. */
export const signLook = (mark?: OptionMark): string =>
  clsx('font-sans text-caption/none', INKS[mark ?? 'other'])

/** The words of an option, set as what is learned; smaller in a row. */
export const textLook = (mark?: OptionMark, size: 'fact' | 'note' = 'fact'): string =>
  clsx(
    'font-serif font-normal normal-nums',
    size === 'fact' ? 'text-fact/[1.3]' : 'text-note/[1.3]',
    mark === 'other' && 'text-ink-soft',
  )

/** In words what the sign says. */
export const saidLook = (mark?: OptionMark): string =>
  clsx('text-caption', mark && mark !== 'other' ? INKS[mark] : 'text-ink-soft')

/** On a phone only for those who hear it, since the line would break the option's. */
export const SAID_BESIDE =
  'ps-3 max-sm:absolute max-sm:w-px max-sm:overflow-hidden max-sm:whitespace-nowrap max-sm:[clip-path:inset(50%)]'
