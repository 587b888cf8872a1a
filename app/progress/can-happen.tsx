/** Says honestly what can still happen to progress. */
export function CanHappen() {
  return (
    <details>
      <summary className="w-fit py-2.5">How it is kept, and what can go wrong</summary>
      <div className="mt-3 grid gap-3">
        <p>
          Every answer is written before the next question comes: into the browser’s local storage, and into a
          journal in IndexedDB that reaches the disk at once. If the browser is killed or the power fails, the
          next start takes from the journal what the storage lost.
        </p>
        <p>
          Where a browser gives no IndexedDB, a crash can take what was answered last: up to about a minute in
          Chrome and Edge, some seconds in Firefox, less in Safari. Saying “closed” to a tab or the browser
          loses nothing.
        </p>
        <p>These still take everything, and only a file or another device brings it back:</p>
        <ul className="list-disc ps-5">
          <li>clearing this site’s data, or a cleaning program that does so;</li>
          <li>closing a private window;</li>
          <li>a broken, lost or reset device;</li>
          <li>
            a browser that runs out of space, unless it promised to keep this (above); Safari after seven days
            of use without a visit, unless Annals is on the Home Screen.
          </li>
        </ul>
        <p>
          Tabs do not get in each other’s way, and two devices can be put together in any order. All sites of
          one address share one room in the browser: if another fills it, Annals says so, keeps your answers
          in memory and in the journal, and writes them when there is room again.
        </p>
      </div>
    </details>
  )
}
