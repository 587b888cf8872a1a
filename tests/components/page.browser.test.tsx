import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useRouter, useSearchParams } from 'next/navigation'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button } from '@/app/_ui/button'
import { Routed } from './routed'

/* What a component finds around it: the stylesheet, and Next. */

test('the stylesheet is there, with Tailwind’s classes and the roles of colours', async () => {
  await render(
    <>
      <p className="sr-only">only said</p>
      <Button look="main">Go</Button>
    </>,
  )
  const { width } = getComputedStyle(page.getByText('only said').element())
  expect(width).toBe('1px')
  const { backgroundColor } = getComputedStyle(page.getByRole('button').element())
  const accent = document.createElement('p')
  accent.style.backgroundColor = 'var(--accent)'
  document.body.append(accent)
  expect(backgroundColor).toBe(getComputedStyle(accent).backgroundColor)
  expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
  accent.remove()
})

const Late = dynamic(() => Promise.resolve({ default: () => <p>here by now</p> }))

function Seeker() {
  const router = useRouter()
  return (
    <button type="button" onClick={() => router.push('/facts/')}>
      {useSearchParams().get('n')}
    </button>
  )
}

test('links, what is loaded late, the address and the router work', async () => {
  const sent: string[] = []
  await render(
    <Routed search="n=5" onRoute={(href) => sent.push(href)}>
      <Link href="/study/">Study</Link>
      <Late />
      <Seeker />
    </Routed>,
  )
  await expect.element(page.getByRole('link')).toHaveAttribute('href', '/study/')
  await expect.element(page.getByText('here by now')).toBeVisible()
  await page.getByRole('button', { name: '5' }).click()
  expect(sent).toEqual(['/facts/'])
})
