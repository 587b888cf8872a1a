'use client'

import { clsx } from 'clsx'
import { useEffect, useRef, useState } from 'react'
import { published } from '../_store/published'
import { MistakeForm } from '../_ui/mistake-form'
import { composeMistakeReport, type MistakeReport } from './mistake-report'
import { copyText } from './share'

const SLIP = clsx(
  'm-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-auto p-6 *:not-first:mt-4',
  'border border-ink bg-label text-ink backdrop:bg-[rgb(0_0_0/0.5)]',
)

/**
 * Opens a slip with a report when the learner presses an element with `data-report` (the fact's id). With
 * `data-report-spelling` (what the learner wrote) the report suggests that spelling.
 */
export function MistakeSlip() {
  const slip = useRef<HTMLDialogElement>(null)
  const [report, setReport] = useState<MistakeReport>()
  const [copied, setCopied] = useState<boolean>()

  useEffect(() => {
    const open = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-report]') : null
      if (!button) return
      const page = location.href.split('#')[0] ?? ''
      const { report: fact = '', reportSpelling: spelling } = button.dataset
      setReport(composeMistakeReport({ fact, pack: published, page, spelling }))
      setCopied(undefined)
      slip.current?.showModal()
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])

  return (
    <dialog ref={slip} className={SLIP} aria-labelledby="slip-title">
      {report && (
        <MistakeForm
          key={report.text}
          report={report}
          copied={copied}
          onCopy={async (text) => setCopied(await copyText(text))}
          onClose={() => slip.current?.close()}
        />
      )}
    </dialog>
  )
}
