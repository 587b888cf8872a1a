import { buttonLook } from '../../_ui/button'
import { TextLink } from '../../_ui/text'
import type { Piece, Received } from './results-model'

const SIGNS: Record<Received, string> = {
  taken: '✓',
  'taken again': '✓',
  double: '=',
  'another quiz': '→',
  'other questions': '!',
  'another key': '!',
  newer: '!',
  damaged: '!',
  nothing: '–',
  unread: '!',
}

/** Lists the result of each piece. Those that need attention come first; those simply taken in need a tap. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const taken = pieces.filter(({ received }) => received === 'taken')
  const others = pieces.filter(({ received }) => received !== 'taken')
  return (
    <>
      {others.length > 0 && <PieceList pieces={others} />}
      {taken.length > 0 && (
        <details>
          <summary className={buttonLook({ look: 'quiet' })}>
            {taken.length === 1 ? 'The one taken in' : `The ${taken.length} taken in`}
          </summary>
          <PieceList pieces={taken} />
        </details>
      )}
    </>
  )
}

function PieceList({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <ul className="pieces">
      {pieces.map(({ id, received, who, words, open }) => (
        <li key={id} className="piece" data-received={received}>
          <span className="sign" aria-hidden="true">
            {SIGNS[received]}
          </span>
          <div>
            <bdi className="piece-who">{who}</bdi> <span className="piece-words">{words}</span>
            {open && (
              <>
                {' '}
                <TextLink href={open.href}>Open “{open.title}”</TextLink>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
