import { Part } from '@/app/teach/_ui/section'
import { Compose } from '@/app/teach/compose'
import { choicesView, factsToChoose, questionsView, settingsView } from '@/app/teach/compose-view'
import { type Giving, giveView } from '@/app/teach/give-out-view'
import { Paper, type PaperView } from '@/app/teach/paper/paper'
import { type Composed, newQuiz } from '@/app/teach/quiz-draft'
import { type ListIntents, QuizList } from '@/app/teach/quiz-list'
import { QuizNotShown } from '@/app/teach/quiz-not-shown'
import { ShelfPanel } from '@/app/teach/shelf-panel'
import type { ComposeView, ListView, QuizRow, ShelfView } from '@/app/teach/teach-model'
import { ignore, index, NOON, parts, screens } from './screen'

const LISTING: ListIntents = {
  onNew: ignore,
  onRename: ignore,
  onDuplicate: ignore,
  onArchive: ignore,
  onDelete: ignore,
}

const row = (id: string, change: Partial<QuizRow> = {}): QuizRow => ({
  id,
  title: `The Ili Rebellion ${id}`,
  about: '10 questions, due on Monday 30 November 2026 at 18:00.',
  given: null,
  changed: '20 November 2026',
  handedIn: 0,
  archived: false,
  href: `/teach/?quiz=${id}`,
  resultsHref: `/teach/results/?quiz=${id}`,
  ...change,
})

const list = (change: Partial<ListView>) => (
  <Part name="Your quizzes">
    <QuizList
      view={{ quizzes: [], archived: [], unread: 0, making: false, problem: null, said: '', ...change }}
      {...LISTING}
    />
  </Part>
)

const shelf = (view: ShelfView) => (
  <Part name="Your key, and another computer">
    <ShelfPanel view={view} onSave={ignore} onImport={ignore} />
  </Part>
)
const keys = [{ id: 'a', words: 'A key, made on 3 May 2026' }]

const composed = newQuiz(index, { id: 'k3v9x2mqab', seed: 'gallery', title: 'The Ili Rebellion', at: NOON })
const withPublicKey: Composed = {
  quiz: { ...composed.quiz, publicKey: 'x'.repeat(87), minutes: 20, due: { at: NOON, zone: 'UTC' } },
  draft: { ...composed.draft, given: NOON },
}

const GIVING: Giving = { making: false, links: [], problem: null, said: null, lost: null }
const matrix = Array.from({ length: 41 }, (_, y) =>
  Array.from({ length: 41 }, (_, x) => (x + y * 2) % 3 === 0),
)
const links = [
  {
    id: 'a',
    name: 'The link',
    extra: 0,
    url: 'https://annals.example/quiz/#1abc',
    matrix,
    words: '321 characters: fits everywhere.',
  },
  {
    id: 'b',
    name: 'The link, 10 more minutes',
    extra: 10,
    url: 'https://annals.example/quiz/#1abd',
    matrix: undefined,
    words: '321 characters: fits everywhere.',
  },
]

/** The page of a quiz that is composed. */
function composing(change: Partial<ComposeView>, giving: Partial<Giving> = {}, of: Composed = composed) {
  const view: ComposeView = {
    title: of.quiz.title,
    paperHref: '/teach/paper/?quiz=a',
    resultsHref: '/teach/results/?quiz=a',
    saved: 'Kept in this browser as you go.',
    problem: null,
    out: null,
    choices: choicesView(index, of),
    questions: { ...questionsView(index, of), said: '', canUndo: false },
    settings: settingsView(of, NOON),
    zones: ['UTC', 'Europe/Berlin'],
    ...change,
  }
  const moves = { onMove: ignore, onKind: ignore, onAdd: ignore, onDrawAgain: ignore, onUndo: ignore }
  const limits = { onMinutes: ignore, onLimitWanted: ignore, onVariants: ignore }
  return (
    <Compose
      view={view}
      give={giveView(of, { ...GIVING, ...giving })}
      choosing={{
        onTopics: ignore,
        onKinds: ignore,
        onCount: ignore,
        onSensitive: ignore,
        onTaught: ignore,
        factsOf: () => factsToChoose(index, of),
      }}
      arranging={{ onSwap: ignore, onRedraw: ignore, onDrop: ignore, onPin: ignore, ...moves }}
      setting={{ onSet: ignore, onDue: ignore, onDueWanted: ignore, ...limits }}
      giving={{ onMake: ignore, onCopy: ignore, onSaveFile: ignore, onCalendar: ignore, onExtra: ignore }}
      onDuplicate={ignore}
      onLock={ignore}
    />
  )
}

const lost = { state: 'cannot be made', card: 'gone:who' } as const
const questions = { ...questionsView(index, composed), said: 'Question 2 was swapped.', canUndo: true }
const out = (locked: boolean) => ({
  words: 'This quiz is out: its link was made on 3 May 2026. 3 submissions are kept for it.',
  locked,
})

const paper = (change: Partial<PaperView>) => (
  <Paper
    view={{
      title: 'The Ili Rebellion',
      instructions: 'No books.',
      source: 'Second East Turkestan Republic, Wikipedia.',
      sheets: ['A', 'B'].map((letter) => ({
        letter,
        questions: [1, 2, 3].map((number) => ({
          id: `${letter}${number}`,
          number,
          task: 'Who was President?',
          asked: 'Who was President?',
          lines: ['A  Elihan Tore', 'B  Ehmetjan Qasimi', 'Name: ____________________'],
          key: 'A  Elihan Tore',
          place: 'Section “Government”, paragraph 1',
        })),
      })),
      lost: null,
      largeText: false,
      composeHref: '/teach/?quiz=a',
      ...change,
    }}
    size="A4"
    printed="sheets and keys"
    onSize={ignore}
    onPrinted={ignore}
    onPrint={ignore}
  />
)

const LIST = parts('the list of quizzes', undefined, {
  'no quiz yet': list({}),
  'a new quiz on its way': list({ making: true }),
  quizzes: list({
    quizzes: [row('a'), row('b', { given: '3 May 2026', handedIn: 3 })],
    archived: [row('c', { archived: true })],
    said: 'The quiz was renamed.',
  }),
  'quizzes that cannot be read': list({ unread: 2, problem: 'The browser would not store it.' }),
  'no key yet': shelf({ keys: [], quizzes: 0, busy: false, said: [] }),
  'a key': shelf({ keys, quizzes: 3, busy: false, said: ['Saved.', 'Keep the passphrase.'] }),
  'a file being locked': shelf({ keys, quizzes: 3, busy: true, said: [] }),
})

const PAPER = parts('a quiz on paper', undefined, {
  'on paper': paper({}),
  'on paper, in large letters': paper({ largeText: true, lost: 'Question 2 cannot be made any more.' }),
})

const COMPOSE = screens('composing a quiz', undefined, {
  'a quiz that is not here': (
    <QuizNotShown
      title="For teachers"
      why="There is no such quiz here."
      cure="Look in the list."
      onRetry={ignore}
    />
  ),
  composing: composing({}),
  'composing, not kept': composing({ problem: 'The browser did not store the last change.', saved: '' }),
  'a question that cannot be made': composing({
    questions: {
      ...questions,
      questions: [lost, ...questions.questions],
      short: 'There are only 9 questions.',
    },
  }),
  'the link on its way': composing({}, { making: true }),
  'no link': composing({}, { lost: 'Question 1 cannot be made any more.' }),
  'the link': composing(
    { out: out(false) },
    { links, said: { of: 'The link', words: 'Copied.' } },
    withPublicKey,
  ),
  'locked, since it is out': composing({ out: out(true) }, { links }, withPublicKey),
})

export const TEACH = [...LIST, ...COMPOSE, ...PAPER]
