import type { Preview, SettingChange } from '@/lib/progress/device/preview'

/** Says what adding would change, one sentence each. `day` formats a moment. */
export function previewWords(preview: Preview, day: (at: number) => string): string[] {
  if (preview.added === 0) return ['Everything in it is here already.']
  const { reviews, ahead, takenBack, settings, setAside, askedAgain, spellings, known } = preview
  const lines = [
    reviews && `${answers(reviews.count)} to ${count(reviews.cards, 'card')}, ${span(reviews, day)}.`,
    ahead > 0 && `${answers(ahead)} of a clock that was ahead: they lie in the future.`,
    takenBack > 0 && `${answers(takenBack)} that stand here, and are taken back.`,
    ...settings.map((change) => `The setting “${NAMES[change.setting]}”: ${changeWords(change)}.`),
    setAside > 0 && `${count(setAside, 'card')} set aside.`,
    askedAgain > 0 && `${count(askedAgain, 'card')} asked again that was set aside.`,
    spellings.come > 0 && `${count(spellings.come, 'spelling')} of your own.`,
    spellings.go > 0 && `${count(spellings.go, 'spelling')} of your own less.`,
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) lines.push('Lines that change nothing of what is shown.')
  return known > 0
    ? [...lines, `${count(known, 'line')} in it ${known === 1 ? 'is' : 'are'} here already.`]
    : lines
}

function span({ first, last }: { first: number; last: number }, day: (at: number) => string): string {
  return day(first) === day(last) ? `of ${day(first)}` : `from ${day(first)} to ${day(last)}`
}

const NAMES: Record<SettingChange['setting'], string> = {
  newPerDay: 'New cards a day',
  retention: 'Retention',
  dayTurn: 'A new day begins at',
  buttons: 'Buttons of a flashcard',
  sensitive: 'Sensitive facts',
  theme: 'Theme',
  pinned: 'Kinds asked more often',
  excluded: 'Kinds never asked',
}

function changeWords({ setting, from, to }: SettingChange): string {
  if (setting === 'pinned' || setting === 'excluded') return `${listed(from)} becomes ${listed(to)}`
  if (setting === 'retention') return `${Math.round(from * 100)} % becomes ${Math.round(to * 100)} %`
  if (setting === 'sensitive') return to ? 'they are asked' : 'they are left out'
  return `${from} becomes ${to}`
}

const listed = (kinds: readonly string[]): string => (kinds.length === 0 ? 'none' : kinds.join(', '))
const answers = (n: number): string => count(n, 'answer')

function count(n: number, what: string): string {
  return `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`
}
