import { Note } from '../../_ui/text'
import { Distribution } from './distribution'
import type { ClassView } from './results-model'

/** Shows the class at a glance: a few figures, and everybody's place in the distribution. */
export function TheClass({ view }: { view: ClassView }) {
  return (
    <>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-x-6 gap-y-5 print:grid-cols-[repeat(5,auto)] print:gap-y-0 print:break-inside-avoid">
        {view.figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt className="text-small text-ink-soft">{name}</dt>
            <dd>
              <span className="block font-serif text-[clamp(2.25rem,1.7rem+1.8vw,3rem)]/[1.05] font-normal tracking-[-0.01em] normal-nums print:text-title">
                {value}
              </span>
              {note && <span className="block text-small text-ink-soft">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {view.median !== null && <Distribution view={view} median={view.median} />}
      {view.caution && <Note className="max-w-measure">{view.caution}</Note>}
    </>
  )
}
