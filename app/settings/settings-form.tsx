import { type ReactNode, useId } from 'react'
import type { Settings } from '@/lib/progress/entry'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Choice, fieldLook } from '../_ui/field'
import { Leaf } from '../_ui/leaf'
import { Kicker, Label, Note, TextLink } from '../_ui/text'
import { Kinds } from './kinds'
import { NewCards } from './new-cards'
import { Retention } from './retention'
import { SETTING, Setting } from './setting'
import type { KindName, OnKind, OnSet, SettingsView } from './settings-model'

type Props = {
  view: SettingsView
  costOf: (retention: number) => string
  minutesOf: (newPerDay: number) => number | undefined
  kinds: KindName[]
  /** The list of the learner's own spellings, shown if there are any. */
  spellings: ReactNode
  onSet: OnSet
  onKind: OnKind
  onTakeBack: () => void
}

const THEMES: { theme: Settings['theme']; words: string }[] = [
  { theme: 'system', words: 'As this device has it' },
  { theme: 'light', words: 'Light' },
  { theme: 'dark', words: 'Dark' },
]

/** Everything that can be set, each kept as soon as it is changed. */
export function SettingsForm(props: Props) {
  const { view, costOf, minutesOf, onSet, onTakeBack } = props
  const { settings, said, ready } = view
  return (
    <fieldset disabled={!ready}>
      <legend className="sr-only">Settings</legend>
      <Setting name="Pace" about="newPerDay" said={said}>
        <NewCards
          value={settings.newPerDay}
          minutes={minutesOf}
          onSet={(value) => onSet('newPerDay', value)}
        />
      </Setting>
      <Setting name="Retention" about="retention" said={said}>
        <Retention value={settings.retention} cost={costOf} onSet={(value) => onSet('retention', value)} />
      </Setting>
      <Setting name="The day" about="dayTurn" said={said}>
        <DayTurn value={settings.dayTurn} onSet={(value) => onSet('dayTurn', value)} />
      </Setting>
      <Setting name="Kinds of question" about="kinds" said={said}>
        <Kinds names={props.kinds} settings={settings} onKind={props.onKind} />
      </Setting>
      {(view.spellings > 0 || said?.about === 'spellings') && (
        <Setting name="Your own spellings" about="spellings" said={said}>
          {view.spellings > 0 && props.spellings}
        </Setting>
      )}
      <Setting name="Flashcards" about="buttons" said={said}>
        <Flashcards value={settings.buttons} onSet={(value) => onSet('buttons', value)} />
      </Setting>
      <Setting name="Sensitive facts" about="sensitive" said={said}>
        <SensitiveFacts value={settings.sensitive} onSet={(value) => onSet('sensitive', value)} />
      </Setting>
      <Setting name="Theme" about="theme" said={said}>
        <Themes value={settings.theme} onSet={(value) => onSet('theme', value)} />
      </Setting>
      {view.aside > 0 && (
        <Setting name="Set aside" about="aside" said={said}>
          <p>{view.aside === 1 ? 'One card is' : `${view.aside} cards are`} set aside and not asked.</p>
          <ButtonRow>
            <Button onClick={onTakeBack}>Ask {view.aside === 1 ? 'it' : 'them'} again</Button>
          </ButtonRow>
        </Setting>
      )}
      <OtherPages />
    </fieldset>
  )
}

type One<S extends keyof Settings> = { value: Settings[S]; onSet: (value: Settings[S]) => void }

function Flashcards({ value, onSet }: One<'buttons'>) {
  return (
    <>
      <Choice type="radio" name="buttons" checked={value === 2} onChange={() => onSet(2)}>
        Two buttons: Forgot, Got it
      </Choice>
      <Choice type="radio" name="buttons" checked={value === 4} onChange={() => onSet(4)}>
        Four buttons: Again, Hard, Good, Easy
      </Choice>
    </>
  )
}

function SensitiveFacts({ value, onSet }: One<'sensitive'>) {
  return (
    <>
      <Choice type="checkbox" checked={value} onChange={(event) => onSet(event.target.checked)}>
        Ask about sensitive facts
      </Choice>
      <Note>
        Some facts tell of killings, expulsions and hatred. They are part of this history and can always be
        read under Facts; they are asked only if you want them to be, and never as wrong options.
      </Note>
    </>
  )
}

function Themes({ value, onSet }: One<'theme'>) {
  return THEMES.map(({ theme, words }) => (
    <Choice key={theme} type="radio" name="theme" checked={value === theme} onChange={() => onSet(theme)}>
      {words}
    </Choice>
  ))
}

function OtherPages() {
  return (
    <Leaf margin={<Kicker as="h2">Your progress</Kicker>}>
      <div className={SETTING}>
        <OtherPage name="Your progress" href="/progress/">
          shows how safe it is, saves it as a file, moves it to another device and erases it.
        </OtherPage>
        <OtherPage name="What you mix up" href="/mix-ups/">
          lists the answers that you took for each other.
        </OtherPage>
      </div>
    </Leaf>
  )
}

function OtherPage({ name, href, children }: { name: string; href: string; children: string }) {
  return (
    <p>
      <TextLink href={href}>{name}</TextLink> {children}
    </p>
  )
}

const HOURS = Array.from({ length: 13 }, (_, hour) => hour)

function DayTurn({ value, onSet }: { value: number; onSet: (value: number) => void }) {
  const id = useId()
  return (
    <div>
      <Label htmlFor={id}>A new day begins at</Label>
      <select
        id={id}
        className={fieldLook({ className: 'my-1.5 w-full max-w-40' })}
        value={value}
        onChange={(event) => onSet(Number(event.target.value))}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {hourWords(hour)}
          </option>
        ))}
      </select>
      <Note>What is answered before this hour belongs to the day before.</Note>
    </div>
  )
}

/** `04:00`. */
export function hourWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
