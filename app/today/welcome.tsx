import { Kicker } from '../_ui/leaf'

/** What this is, in one line, for someone who has never been here; it hangs beside the first question. */
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
