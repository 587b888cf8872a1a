import { buttonLook } from '../../_ui/button'
import { TextLink } from '../../_ui/text'
import { Sign } from '../_ui/sign'
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
          <summary className={buttonLook({ look: 'quiet', sides: 'none' })}>
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
    <ul className="grid max-w-176">
      {pieces.map(({ id, received, who, words, open }) => (
        <li key={id} className="flex gap-3 border-b border-rule py-2.5 first:border-t">
          <Sign className={SIGNS[received] === '!' ? 'font-semibold text-wrong' : undefined}>
            {SIGNS[received]}
          </Sign>
          <div className="min-w-0 wrap-anywhere">
            <bdi className="font-semibold">{who}</bdi> <span>{words}</span>
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
