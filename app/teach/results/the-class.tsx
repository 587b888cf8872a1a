import { Note } from '../../_ui/text'
import { Distribution } from './distribution'
import type { ClassView } from './results-model'

/** Shows the class at a glance: a few figures, and everybody's place in the distribution. */
export function TheClass({ view }: { view: ClassView }) {
  return (
    <>
      <dl className="figures">
        {view.figures.map(({ name, value, note }) => (
          <div key={name} className="figure">
            <dt>{name}</dt>
            <dd>
              <span className="figure-value">{value}</span>
              {note && <span className="figure-note">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {view.median !== null && <Distribution view={view} median={view.median} />}
      {view.caution && <Note className="results-caution">{view.caution}</Note>}
    </>
  )
}
