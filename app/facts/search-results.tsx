import Link from 'next/link'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Kicker, Note } from '../_ui/text'

type Props = {
  /** Absent while the facts are being fetched. */
  found?: { facts: { id: string; topic: string; title: string; text: string }[]; all: number } | undefined
  problem?: string
  onRetry?: () => void
}

/** Lists what a search found, each with a link to its place in the catalogue. */
export function SearchResults({ found, problem, onRetry }: Props) {
  if (problem) {
    return (
      <Notice kind="problem">
        {problem}{' '}
        <Button look="quiet" {...(onRetry && { onClick: onRetry })}>
          Try again
        </Button>
      </Notice>
    )
  }
  return (
    <>
      <Note className="mt-3" role="status">
        {found ? countWords(found.all, found.facts.length) : 'Fetching the facts'}
      </Note>
      {found && found.all > 0 && (
        <ul className="mt-3 mb-10 border-t border-rule">
          {found.facts.map(({ id, topic, title, text }) => (
            <li key={id} className="border-b border-rule">
              <Link
                className="block py-3 font-serif text-note normal-nums hover:underlined"
                href={`/facts/${topic}/#${id}`}
                prefetch={false}
              >
                <Kicker as="span" className="block">
                  {title}
                </Kicker>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function countWords(all: number, shown: number): string {
  if (all === 0) return 'No fact has these words. Try fewer of them, or the beginning of a name.'
  if (shown < all) return `${all} facts, the first ${shown} shown`
  return all === 1 ? 'One fact' : `${all} facts`
}
