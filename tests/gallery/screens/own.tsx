import { ErrorPanel } from '@/app/_ui/error-page'
import { MistakeForm } from '@/app/_ui/mistake-form'
import { PageHead } from '@/app/_ui/page'
import { QrCode } from '@/app/_ui/qr-code'
import { UpdateNotice } from '@/app/_ui/update-notice'
import { SearchResults } from '@/app/facts/search-results'
import { MixUpsList, type MixUpsView } from '@/app/mix-ups/mix-ups-list'
import { Backup } from '@/app/progress/backup'
import { Erase } from '@/app/progress/erase'
import { ImportPanel, type ImportView } from '@/app/progress/import-panel'
import { Send, type SendView } from '@/app/progress/send'
import { StorageStatus, type StorageStatusView } from '@/app/progress/storage-status'
import { SettingsForm } from '@/app/settings/settings-form'
import type { Said } from '@/app/settings/settings-model'
import { Spellings } from '@/app/settings/spellings'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS } from '@/lib/question/question'
import { ignore, parts, screens } from './screen'

const kinds = KINDS.map((kind) => ({ kind, name: TRAITS[kind].name }))
const LONG = 'a spelling of more than thirty letters <b>'

const settings = (ready: boolean, said?: Said) => (
  <SettingsForm
    view={{ settings: DEFAULT_SETTINGS, ready, said, aside: ready ? 2 : 0, spellings: ready ? 2 : 0 }}
    costOf={() => 'About 12 % more reviews.'}
    minutesOf={() => 6}
    kinds={kinds}
    spellings={
      <Spellings
        spellings={[
          { card: 'a', text: 'Ali-Khan', asked: { fact: 'president-tore', stem: 'Who was President?' } },
          { card: 'gone', text: LONG },
        ]}
        onRemove={ignore}
      />
    }
    onSet={ignore}
    onKind={ignore}
    onTakeBack={ignore}
  />
)

const SETTINGS = parts('Settings', 'Settings', {
  waiting: settings(false),
  ready: settings(true),
  'something kept': settings(true, { about: 'newPerDay', words: 'Kept: 10 new cards a day.' }),
})

const mixUps = (view: MixUpsView) => (
  <>
    <PageHead title="What you mix up" />
    <MixUpsList view={view} onRetry={ignore} />
  </>
)
const side = (words: string) => ({ words, really: `What ${words} really is.`, href: '/facts/leaders/#one' })
const pair = (times: number) => ({
  sides: [side('Elihan Tore'), side('Ehmetjan Qasimi')] as const,
  times,
})

const MIX_UPS = screens('Mix-ups', undefined, {
  loading: mixUps({ screen: 'loading' }),
  'not loaded': mixUps({ screen: 'failed', why: 'The facts could not be loaded.', cure: 'Try again.' }),
  nothing: mixUps({ screen: 'list', pairs: [] }),
  many: mixUps({ screen: 'list', pairs: Array.from({ length: 24 }, (_, i) => pair(24 - i)) }),
})

const matrix = Array.from({ length: 33 }, (_, y) =>
  Array.from({ length: 33 }, (_, x) => (x * 7 + y * 3) % 5 < 2),
)

const storage = (change: Partial<StorageStatusView>) => (
  <StorageStatus
    view={{
      reviews: 1234,
      used: 0.12,
      unwritten: 0,
      problems: [],
      aside: [],
      persisted: true,
      sevenDays: false,
      ...change,
    }}
    onMove={ignore}
    onReload={ignore}
    onPersist={ignore}
    onSaveAside={ignore}
    onRemoveAside={ignore}
  />
)

const importing = (view: ImportView, restored?: string) => (
  <ImportPanel
    view={view}
    restored={restored}
    scanner={null}
    onFiles={ignore}
    onText={ignore}
    onAdd={ignore}
    onLeave={ignore}
    onTakeBack={ignore}
  />
)

const send = (change: Partial<SendView>) => (
  <Send
    view={{ sinceLast: false, step: 'choosing', canShare: true, answers: 0, ...change }}
    onSince={ignore}
    onMake={ignore}
    onCopy={ignore}
    onShareLink={ignore}
    onShow={ignore}
    onPlay={ignore}
    onStep={ignore}
    onHide={ignore}
  />
)

const lines = ['240 answers from 3 May 2026 to 20 November 2026.', '2 settings are different.']

const PROGRESS = parts('Your progress', undefined, {
  'kept well': storage({}),
  'damaged, full and set aside': storage({
    used: 0.97,
    unwritten: 3,
    persisted: false,
    sevenDays: true,
    aside: ['annals:aside:k3v9x2mq:0', 'annals:aside:k3v9x2mq:1'],
    problems: [
      { what: 'One part of your progress is damaged.', cure: 'It can be set aside.', act: 'move' },
      { what: 'A newer version of Annals wrote a part.', cure: 'Reload the page.', act: 'reload' },
    ],
  }),
  'no backup yet': (
    <Backup last="There is no backup of it yet." canShare={false} onSave={ignore} onShare={ignore} />
  ),
  'a backup': <Backup last="Saved on 3 May 2026." canShare said="Saved." onSave={ignore} onShare={ignore} />,
  'to send': send({ lastSent: 'Last sent on 3 May 2026.' }),
  sending: send({ step: 'making' }),
  'a link to send': send({
    step: 'ready',
    answers: 240,
    link: 'https://annals.example/progress/#x',
    codes: 4,
  }),
  'codes to send': send({
    step: 'ready',
    answers: 240,
    code: { matrix, number: 2, of: 4, playing: true },
    codes: 4,
  }),
  'to bring in': importing({ step: 'waiting' }, 'Progress of 3 May 2026 was added. It can be taken back.'),
  reading: importing({ step: 'reading' }),
  collecting: importing({ step: 'collecting', have: 2, of: 4, missing: '3 and 4', last: 'Code 2 was read.' }),
  preview: importing({ step: 'preview', from: 'The file annals.txt', lines, nothingNew: false }),
  'nothing new': importing({ step: 'preview', from: 'The file annals.txt', lines, nothingNew: true }),
  'not a backup': importing({
    step: 'problem',
    what: 'The file is not a backup of Annals.',
    cure: 'Choose a file that “Save a file” made.',
  }),
  added: importing({ step: 'added', words: '240 answers were added.' }),
  'to erase': <Erase onSave={ignore} onErase={ignore} />,
  'a code': <QrCode matrix={matrix} name="A code" />,
})

const FACTS = parts('a search', 'Facts', {
  fetching: <SearchResults onRetry={ignore} />,
  'nothing found': <SearchResults found={{ facts: [], all: 0 }} onRetry={ignore} />,
  found: (
    <SearchResults
      found={{
        facts: [{ id: 'one', topic: 'leaders', title: 'Leaders', text: 'Elihan Tore was President.' }],
        all: 40,
      }}
      onRetry={ignore}
    />
  ),
  'not loaded': <SearchResults problem="The facts could not be loaded." onRetry={ignore} />,
})

const ERROR = screens('an error', undefined, {
  caught: <ErrorPanel detail="x is not a function" onAgain={ignore} onReload={ignore} onExport={ignore} />,
})

const ANYWHERE = parts('anywhere', undefined, {
  'a mistake to report': (
    <MistakeForm
      report={{ about: 'mistake', text: 'Fact: president-tore', mailto: 'mailto:a@example.org?body=x' }}
      copied={false}
      onCopy={ignore}
      onClose={ignore}
    />
  ),
  'a spelling to suggest': (
    <MistakeForm
      report={{ about: 'spelling', text: 'Spelling: Ali-Khan' }}
      copied={true}
      onCopy={ignore}
      onClose={ignore}
    />
  ),
  'a newer version': <UpdateNotice update="waiting" onUse={ignore} onDismiss={ignore} />,
  'a newer version, another tab busy': <UpdateNotice update="busy" onUse={ignore} onDismiss={ignore} />,
  updated: <UpdateNotice update="updated" onUse={ignore} onDismiss={ignore} />,
})

export const OWN = [...SETTINGS, ...MIX_UPS, ...PROGRESS, ...FACTS, ...ERROR, ...ANYWHERE]
