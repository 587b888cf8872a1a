import type { Answer, Question } from '@/lib/question/question'

/** An answer that is wholly right, read from the question alone, as a learner who knows everything would give it. */
export function rightAnswer(question: Question): Answer {
  const [key = ''] = question.keys
  switch (question.kind) {
    case 'flip':
      return { kind: 'flip', recalled: 'got it' }
    case 'choice':
      return { kind: 'choice', text: question.options.find(({ right }) => right)?.text ?? '' }
    case 'typed':
    case 'date':
    case 'number':
    case 'estimate':
      return { kind: question.kind, text: key }
    case 'cloze':
      return { kind: 'cloze', text: question.recall.keys[0] ?? '' }
    case 'true-false':
      return question.holds
        ? { kind: 'true-false', says: true }
        : {
            kind: 'true-false',
            says: false,
            ...(question.recall ? { correction: question.recall.keys[0] ?? '' } : {}),
          }
    case 'select':
      return { kind: 'select', texts: question.options.flatMap(({ right, text }) => (right ? [text] : [])) }
    case 'name-all':
      return { kind: 'name-all', texts: question.wanted.map(({ name }) => name) }
    case 'match':
      return { kind: 'match', texts: question.rows.map(({ right }) => right) }
    case 'groups':
      return { kind: 'groups', texts: question.rows.map(({ right }) => right) }
    case 'order':
      return { kind: 'order', texts: question.right }
    case 'consequence':
      return {
        kind: 'consequence',
        texts:
          question.right.length > 0
            ? question.right
            : question.options.flatMap(({ right, text }) => (right ? [text] : [])),
      }
    case 'place':
      return { kind: 'place', slot: question.slot }
    case 'compare':
      return { kind: 'compare', side: question.right }
    case 'share-chart':
      return { kind: 'share-chart', percents: question.bars.map(({ percent }) => percent) }
    case 'who-says':
      return { kind: 'who-says', texts: question.claims.map(({ claimant }) => claimant) }
  }
}
