/** Shows the gap of a sentence: a ruled space wide enough to be seen as one, whatever its answer's length. */
export function Gap() {
  return (
    <span className="inline-block w-[4em] max-w-[40%] border-b-2 border-ink">
      <span className="sr-only">blank</span>
    </span>
  )
}
