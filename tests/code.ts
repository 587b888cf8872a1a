import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

/** The files of code in a folder, as paths from the project's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file))
}

/** The code of a file without its comments. */
export function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
}

/** The code without its texts, in which English may say `as Anything`. */
export function wordlessCodeOf(file: string): string {
  return codeOf(file)
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/>[^<>{}]*</g, '><')
}

/** What a file imports: paths from the project's root, or names of packages. */
export function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    return resolved(file, match[1] ?? match[2] ?? match[3] ?? '')
  })
}

function resolved(file: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? normalize(join(dirname(file), from)) : from
}

/** What a file imports values from, and not types alone. */
export function valuesImportedBy(file: string): string[] {
  const types = [...readFileSync(file, 'utf8').matchAll(TYPES_ALONE)].map(([, from = '']) =>
    resolved(file, from),
  )
  return importsOf(file).filter((from) => {
    const at = types.indexOf(from)
    if (at >= 0) types.splice(at, 1)
    return at < 0
  })
}

const TYPES_ALONE =
  /(?:^|\n)import\s+(?:type\s[^'"]*?|\{(?:\s*type\s[^,}]+,?)+\s*\}\s*)from\s*['"]([^'"]+)['"]/g

/** Every shortest way along imports from one of the files back to itself, once, as `a → b → a`. */
export function circlesAmong(files: readonly string[]): string[] {
  const known = new Set(files)
  const imports = new Map(
    files.map((file) => [file, importsOf(file).flatMap((from) => fileOf(from, known) ?? [])] as const),
  )
  const circles = files.flatMap((file) => circleThrough(file, imports) ?? [])
  const named = circles.map((circle) => {
    const first = circle.indexOf([...circle].sort()[0] ?? '')
    const turned = [...circle.slice(first), ...circle.slice(0, first)]
    return [...turned, turned[0]].join(' → ')
  })
  return [...new Set(named)]
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.mjs']

function fileOf(from: string, known: ReadonlySet<string>): string | undefined {
  return ENDINGS.map((ending) => from + ending).find((file) => known.has(file))
}

function circleThrough(file: string, imports: ReadonlyMap<string, string[]>): string[] | undefined {
  const ways: string[][] = [[file]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === file) return way
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return undefined
}

/** A function of a file, with its lines from the first word of its head to its last bracket. */
export type FunctionInCode = { name: string; lines: number; isGenerator: boolean }

/** Every function of a file, those inside others too. One without a name has the name of what it stands in. */
export function functionsOf(file: string): FunctionInCode[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line
  const found: FunctionInCode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineAt(node.end) - lineAt(node.getStart()) + 1
      found.push({ name: nameOf(node), lines, isGenerator: 'asteriskToken' in node && !!node.asteriskToken })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.Node): string {
  const isNamed = ts.isFunctionLike(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)
  if (isNamed && node.name) return node.name.getText()
  return node.parent ? nameOf(node.parent) : 'the file'
}
