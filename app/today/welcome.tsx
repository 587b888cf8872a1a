import { Kicker } from '../_ui/text'

/** Introduces the app in one line, beside the first question. */
export function Welcome() {
  return (
    <div className="welcome">
      <Kicker>A first question</Kicker>
      <p>
        Annals teaches history from sourced facts. It asks, shows where each answer stands, and asks again
        before you forget.
      </p>
    </div>
  )
}
