import { Kicker } from '../_ui/text'

/** Introduces the app in one line, beside the first question. */
export function Welcome() {
  return (
    <div>
      <Kicker>A first question</Kicker>
      <p className="mt-1 font-serif text-note/[1.4] font-normal normal-nums lg:mt-2.5">
        Annals teaches history from sourced facts. It asks, shows where each answer stands, and asks again
        before you forget.
      </p>
    </div>
  )
}
