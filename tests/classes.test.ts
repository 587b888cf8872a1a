import { readFileSync } from 'node:fs'
import { extendTailwindMerge } from 'tailwind-merge'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from './code'

/* Utilities as they stand in the components. Which of two for one property wins is up to the stylesheet's order. */

const tokens = (kind: string): string[] => {
  const css = readFileSync('app/globals.css', 'utf8')
  return [...css.matchAll(new RegExp(`--${kind}-([a-z]+(?:-[a-z]+)*)(?=:)`, 'g'))].map(
    ([, name]) => name ?? '',
  )
}

const merge = extendTailwindMerge<'small-caps' | 'underlined'>({
  extend: {
    theme: { text: tokens('text'), color: tokens('color') },
    classGroups: { 'small-caps': ['small-caps'], underlined: ['underlined'] },
  },
})

/** Every text of a file that may be classes: words of which one at least has a dash or is a display. */
function textsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
    .map((text) => text.trim())
    .filter((text) => /^\S+( \S+)+$/.test(text) && /(^| )(flex|grid|block|[a-z]+-\S+)( |$)/.test(text))
}

test.each(filesIn('app').filter((file) => /\.tsx?$/.test(file)))(
  'no element of %s has two utilities for one property',
  (file) => {
    for (const text of textsOf(file)) expect(merge(text)).toBe(text)
  },
)
