import Link from 'next/link'

/** Shows a quiz's title, which leads to it. */
export function QuizTitle({ href, children }: { href: string; children: string }) {
  return (
    <Link
      className="inline-flex min-h-11 items-center font-serif text-fact/[1.3] normal-nums underline decoration-rule underline-offset-[0.2em]"
      href={href}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
