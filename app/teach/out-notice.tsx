import { useId, useLayoutEffect, useRef, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { noticeLook } from '../_ui/notice'
import type { OutView } from './teach-model'

type Props = { view: OutView; onDuplicate: () => void; onLock: (locked: boolean) => void }

/** Explains the limits of a quiz that is out, and the two ways to continue. */
export function OutNotice({ view, onDuplicate, onLock }: Props) {
  const { words, locked } = view
  const price = useId()
  const [asked, setAsked] = useState(false)
  const box = useRef<HTMLElement>(null)
  const acted = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pressed button is gone once one of these changes
  useLayoutEffect(() => {
    if (acted.current) box.current?.querySelector<HTMLElement>('[data-focus=true]')?.focus()
    acted.current = false
  }, [asked, locked])
  const then = (act: () => void) => () => {
    acted.current = true
    act()
  }
  const lock = (isLocked: boolean) =>
    then(() => {
      setAsked(false)
      onLock(isLocked)
    })
  return (
    <section
      className={noticeLook({ className: 'grid gap-3' })}
      id="out"
      aria-label="This quiz is out"
      tabIndex={-1}
      ref={box}
    >
      <p>
        <strong className="font-semibold">{words}</strong>{' '}
        {locked && !asked && 'So its questions are locked. Its settings can still be changed.'}
      </p>
      {!locked && <Unlocked price={price} onLock={lock(true)} />}
      {locked && asked && (
        <Question price={price} onUnlock={lock(false)} onLeave={then(() => setAsked(false))} />
      )}
      {locked && !asked && (
        <ButtonRow>
          <Button onClick={onDuplicate}>Duplicate it, and change the copy</Button>
          <Button focus look="quiet" onClick={then(() => setAsked(true))}>
            Change this one all the same …
          </Button>
        </ButtonRow>
      )}
    </section>
  )
}

function Unlocked({ price, onLock }: { price: string; onLock: () => void }) {
  return (
    <>
      <p id={price}>
        Its questions can be changed until you leave this page. Once one is changed, give out the new link:
        what was handed in from the old link no longer fits, and is not counted. What you decided about a
        question in the results stays with that question.
      </p>
      <ButtonRow>
        <Button focus describedBy={price} onClick={onLock}>
          Lock them again
        </Button>
      </ButtonRow>
    </>
  )
}

type QuestionProps = { price: string; onUnlock: () => void; onLeave: () => void }

/** Asks once more before the questions of a quiz that is out are unlocked. */
function Question({ price, onUnlock, onLeave }: QuestionProps) {
  return (
    <>
      <p id={price}>
        What was handed in from the old link no longer fits, and is not counted. What you decided about a
        question in the results stays with that question.
      </p>
      <ButtonRow>
        <Button describedBy={price} onClick={onUnlock}>
          Unlock the questions
        </Button>
        <Button focus look="quiet" describedBy={price} onClick={onLeave}>
          Leave them locked
        </Button>
      </ButtonRow>
    </>
  )
}
