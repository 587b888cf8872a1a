import { type Avoided, avoidedBy } from '@/lib/assignment/compose/avoided'
import { type Entry, kindsWanted, QUIZ_KINDS } from '@/lib/assignment/compose/choices'
import { kindsOffered } from '@/lib/assignment/compose/compose'
import { type Difficulty, difficultyOf } from '@/lib/assignment/compose/difficulty'
import { countFor, minutesFor } from '@/lib/assignment/compose/pace'
import { wallTimeOf } from '@/lib/assignment/compose/wall-time'
import type { Quiz } from '@/lib/assignment/quiz'
import { optionsOffered } from '@/lib/assignment/report/options-chosen'
import { lostPlaces } from '@/lib/assignment/variants'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { IN_QUIZ } from '@/lib/question/kinds/all-in-quiz'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { keyPartsOf, taskOf } from '@/lib/question/tell/answer-words'
import { citationWords } from '@/lib/question/tell/explain'
import type { KeyPart } from '@/lib/question/tell/key-parts'
import { counted } from '../_ui/number-words'
import { UNTITLED } from '../_ui/quiz-words'
import { type Composed, type Composition, entriesOf, MINUTES } from './quiz-draft'
import type {
  AskedView,
  ChoicesView,
  QuestionsView,
  QuestionView,
  SettingRemarks,
  SettingsOfQuiz,
  TopicChoice,
} from './teach-model'

const KIND_NAMES = QUIZ_KINDS.map((kind) => ({ id: kind, name: TRAITS[kind].name }))

export function choicesView(index: PackIndex, { draft: { choices } }: Composed): ChoicesView {
  return {
    topics: index.pack.topics.map(({ id, title }) => ({ id, name: title })),
    topicsTicked: choices.topics,
    kinds: KIND_NAMES,
    kindsTicked: choices.kinds,
    count: choices.count,
    suggested: Math.min(60, countFor(MINUTES, kindsWanted(choices))),
    sensitive: choices.sensitive,
    sensitiveFacts: index.pack.facts.filter(({ sensitive }) => sensitive === true).length,
    notTaught: choices.notTaught.length,
  }
}

/** Lists the facts of the chosen topics, for the teacher to mark which were taught. */
export function factsToChoose(index: PackIndex, { draft: { choices } }: Composed): TopicChoice[] {
  const topics = index.pack.topics.filter(
    ({ id }) => choices.topics.length === 0 || choices.topics.includes(id),
  )
  const notTaught = new Set(choices.notTaught)
  return topics.map(({ id, title }) => ({
    id,
    name: title,
    facts: index.pack.facts
      .filter((fact) => fact.topic === id && (choices.sensitive || fact.sensitive !== true))
      .map((fact) => ({ id: fact.id, text: fact.text, taught: !notTaught.has(fact.id) })),
  }))
}

/** Builds the questions as the teacher reads them, without `said` and `canUndo`, which change with each action. */
export function questionsView(
  index: PackIndex,
  composed: Composition,
): Omit<QuestionsView, 'said' | 'canUndo'> {
  const entries = entriesOf(composed)
  const { choices } = composed.draft
  const lost = lostPlaces(index, composed.quiz.variants)
  const kinds = kindsOffered(index, choices, entries)
  const questions = entries.map((entry, at): QuestionView => {
    const made = lost.has(at) ? undefined : askedView(index, entry, kinds[at] ?? [])
    return made ?? { state: 'cannot be made', card: entry.question.card }
  })
  return {
    questions,
    words: quizWords(questions),
    avoided: avoidedWords(avoidedBy(index, choices, entries)),
    short:
      questions.length > 0 && questions.length < choices.count
        ? `You asked for ${choices.count}, and ${counted(questions.length, 'question')} can stand together. More topics or kinds make room for more.`
        : null,
  }
}

function askedView(
  index: PackIndex,
  { question: named, pinned }: Entry,
  kinds: readonly Kind[],
): AskedView | undefined {
  const question = remakeQuestion(index, named)
  const card = index.card.get(named.card)
  if (!question || !card) return undefined
  const [citation] = factOf(index, card.fact).citations
  const { place, url } = citation ? citationWords(index, citation) : { place: '', url: '' }
  const options = IN_QUIZ[named.kind].lists ? optionsOffered(question) : []
  const key = keyPartsOf(question)
  return {
    state: 'made',
    card: named.card,
    kind: named.kind,
    kindName: TRAITS[named.kind].name,
    difficulty: difficultyOf(index, named),
    task: taskOf(question),
    options,
    key: saysAll(options, key) ? [] : key,
    place,
    url,
    sensitive: card.sensitive,
    pinned,
    kinds: KIND_NAMES.filter(({ id }) => kinds.includes(id)),
  }
}

/** True if the options show every right answer; another side of a dispute, say, may be missing. */
function saysAll(options: AskedView['options'], key: readonly KeyPart[]): boolean {
  const right = new Set(options.flatMap((option) => (option.right ? [option.text] : [])))
  return right.size > 0 && key.every(({ text }) => right.has(text))
}

const GRADES: readonly Difficulty[] = ['easy', 'medium', 'hard']

function quizWords(all: readonly QuestionView[]): string {
  if (all.length === 0) return 'No questions yet.'
  const questions = all.flatMap((one) => (one.state === 'made' ? one : []))
  const lost = all.length - questions.length
  if (lost === all.length) return `${counted(lost, 'question')} that can no longer be made.`
  const more = lost === 0 ? '' : ` ${lost} more can no longer be made.`
  const grades = GRADES.flatMap((grade) => {
    const many = questions.filter(({ difficulty }) => difficulty === grade).length
    return many === 0 ? [] : [`${many} ${grade}`]
  })
  const minutes = minutesFor(questions.map(({ kind }) => kind))
  return `${counted(questions.length, 'question')}, about ${counted(minutes, 'minute')}: ${grades.join(', ')}.${more}`
}

function avoidedWords(avoided: Avoided): string[] {
  const say = (many: number, words: string): string[] =>
    many === 0 ? [] : [`${counted(many, 'card')} ${words}`]
  return [
    ...say(avoided['one fact'], 'asking what a question here asks already.'),
    ...say(avoided['one dispute'], 'on another side of a dispute that is asked here.'),
    ...say(avoided['given away'], 'whose answer another question names, or the other way round.'),
    ...say(avoided.sensitive, 'about killings, expulsions and hatred, since you have not ticked those.'),
    ...say(avoided['not taught'], 'not taught yet.'),
  ]
}

export function settingsView({ quiz }: Composed, now: number): SettingsOfQuiz {
  const { title, instructions, due, minutes, attempts, feedback, shuffled, variants, passMark, largeText } =
    quiz
  return {
    title,
    instructions,
    due: due && { ...wallTimeOf(due.at, due.zone), zone: due.zone },
    minutes,
    attempts,
    feedback,
    shuffled,
    variants: variants.length,
    passMark,
    largeText,
    remarks: remarksOn(quiz, now),
  }
}

function remarksOn({ title, due, minutes, feedback, variants }: Quiz, now: number): SettingRemarks {
  const needed = minutesNeeded(variants[0] ?? [])
  return {
    ...(title.trim() === '' && { title: `Students read “${UNTITLED}” where the title would stand.` }),
    ...(due &&
      due.at <= now && { due: 'That is over already: all that is handed in will be marked as late.' }),
    ...(minutes !== null && {
      minutes: `These questions take about ${counted(needed, 'minute')}${minutes < needed ? ': most students will not come to the end' : ''}.`,
    }),
    ...(feedback === 'after the due date' && !due && { feedback: NEVER_DUE }),
  }
}

const NEVER_DUE = 'Without a due date it is told after handing in.'

/** Returns twice the time the questions take, in steps of five minutes: a limit should end a quiz, not hurry anyone. */
export function fairLimit({ quiz }: Composed): number {
  return Math.min(600, Math.ceil((2 * minutesNeeded(quiz.variants[0] ?? [])) / 5) * 5)
}

const minutesNeeded = (questions: readonly { kind: Kind }[]): number =>
  minutesFor(questions.map(({ kind }) => kind))
