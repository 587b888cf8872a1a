import type { Answer, Question, QuestionOf } from '@/lib/question/question'

/** An answer to a question of any kind: a right one, or one that is certainly not. */
export function answerTo(question: Question, right: boolean): Answer {
  switch (question.kind) {
    case 'flip':
      return { kind: 'flip', recalled: right ? 'got it' : 'forgot' }
    case 'choice':
      return { kind: 'choice', text: question.options.find((option) => option.right === right)?.text ?? '' }
    case 'typed':
    case 'date':
    case 'number':
    case 'estimate':
      return { kind: question.kind, text: written(question, question.kind, right) }
    case 'cloze':
      return { kind: 'cloze', text: written(question, question.recall.kind, right) }
    case 'true-false':
      return { kind: 'true-false', says: question.holds === right }
    case 'select':
      return { kind: 'select', texts: question.options.filter((o) => o.right === right).map((o) => o.text) }
    case 'name-all':
      return { kind: 'name-all', texts: right ? question.wanted.map(({ name }) => name) : ['Nobody at all'] }
    case 'match':
      return {
        kind: 'match',
        texts: turned(
          question.rows.map((row) => row.right),
          right,
        ),
      }
    case 'groups':
      return { kind: 'groups', texts: question.rows.map((row) => groupFor(question, row.right, right)) }
    case 'order':
      return { kind: 'order', texts: turned(question.right, right) }
    case 'consequence':
      return {
        kind: 'consequence',
        texts:
          question.right.length > 0
            ? turned(question.right, right)
            : question.options
                .filter((o) => o.right === right)
                .slice(0, 1)
                .map((o) => o.text),
      }
    case 'place':
      return { kind: 'place', slot: right ? question.slot : question.slot === 0 ? 1 : 0 }
    case 'compare':
      return { kind: 'compare', side: right ? question.right : question.right === 0 ? 1 : 0 }
    case 'share-chart':
      return {
        kind: 'share-chart',
        percents: question.bars.map(({ percent }) => (right ? percent : (percent + 50) % 100)),
      }
    case 'who-says':
      return { kind: 'who-says', texts: claimantsFor(question, right) }
  }
}

function written({ keys }: Question, kind: 'typed' | 'date' | 'number' | 'estimate', right: boolean): string {
  if (right) return keys[0] ?? ''
  return kind === 'typed' ? 'Nobody at all' : kind === 'date' ? '1 January 1801' : '3'
}

/** The claimants; if wrong, those of other claims, or another one if there is only one claim. */
function claimantsFor({ claims, claimants }: QuestionOf<'who-says'>, right: boolean): string[] {
  const own = claims.map(({ claimant }) => claimant)
  if (own.length > 1 || right) return turned(own, right)
  return claimants.filter((one) => !own.includes(one)).slice(0, 1)
}

/** The row's group, or the one after it. */
function groupFor({ groups }: QuestionOf<'groups'>, own: string, right: boolean): string {
  return (right ? own : groups[(groups.indexOf(own) + 1) % groups.length]) ?? ''
}

/** Each in its place, or in that of its neighbour. */
const turned = (texts: string[], right: boolean): string[] =>
  right ? texts : [...texts.slice(1), ...texts.slice(0, 1)]
