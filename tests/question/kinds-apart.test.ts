import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import { IN_QUIZ } from '@/lib/question/kinds/all-in-quiz'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS, type Kind } from '@/lib/question/question'

const FOLDER = 'lib/question/kinds'
const names: ReadonlySet<string> = new Set(KINDS)
/** Names of kinds that mean nothing else in the code; the others are ordinary words. */
const PLAIN: ReadonlySet<string> = new Set<Kind>([
  'flip',
  'typed',
  'true-false',
  'estimate',
  'cloze',
  'name-all',
  'share-chart',
  'who-says',
])
/** Types and functions that are given a kind. */
const GIVEN_A_KIND =
  /^(?:QuestionOf|AnswerOf|QuestionProps|QuestionKind|KindInQuiz|(?:ask|draw|build)Question|suits|useBefore|evidenceOf)$/

/** Files that name a kind on purpose. */
const EXCEPTIONS = new Set([
  // The home page asks its first question before any script has come: it is of one kind, with its answers built in.
  'first-answer.ts',
  'first-question.ts',
])

const files = ['lib', 'app'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
)
const sources = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
)

/** The kinds that a file names, each as often as it does. */
function kindsNamed(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && names.has(node.text) && isKind(node)) found.push(node.text)
    if (ts.isObjectLiteralExpression(node)) found.push(...keysOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isKind(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (PLAIN.has(node.text)) return !isKeyOf(node)
  if (ts.isBinaryExpression(parent)) return isCalledKind(parent.left === node ? parent.right : parent.left)
  if (ts.isCaseClause(parent)) return isCalledKind(parent.parent.parent.expression)
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'kind'
  if (ts.isCallExpression(parent)) return GIVEN_A_KIND.test(parent.expression.getText())
  if (ts.isArrayLiteralExpression(parent)) return parent.elements.filter(isName).length > 1
  if (!ts.isLiteralTypeNode(parent)) return false
  const type = ts.isUnionTypeNode(parent.parent) ? parent.parent.parent : parent.parent
  if (ts.isPropertySignature(type)) return type.name.getText() === 'kind'
  return ts.isTypeReferenceNode(type) && GIVEN_A_KIND.test(type.typeName.getText())
}

const isName = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && names.has(node.text)

const isCalledKind = (node: ts.Node): boolean => /\bkind$/i.test(node.getText())

/** Keys are told by the whole object. */
const isKeyOf = (node: ts.StringLiteralLike): boolean =>
  ts.isPropertyAssignment(node.parent) && node.parent.name === node

/** The keys of a table of kinds: each of them is one, and there are two or more or one that means nothing else. */
function keysOf(node: ts.ObjectLiteralExpression): string[] {
  const keys = node.properties.map(({ name }) =>
    name && ts.isStringLiteralLike(name) ? name.text : (name?.getText() ?? ''),
  )
  const isTable = keys.length > 1 || keys.some((key) => key.includes('-'))
  return isTable && keys.every((key) => names.has(key)) ? keys : []
}

/** What a file imports of the project, as paths without an ending. */
function importsOf(file: string): string[] {
  const source = sources.get(file)
  const found = source?.statements.flatMap((one) =>
    ts.isImportDeclaration(one) && ts.isStringLiteral(one.moduleSpecifier) ? one.moduleSpecifier.text : [],
  )
  return (found ?? []).map((from) => {
    if (from.startsWith('@/')) return from.slice(2)
    return from.startsWith('.') ? normalize(join(dirname(file), from)) : from
  })
}

const imported = new Map(files.map((file) => [file, importsOf(file)]))
const importersOf = (file: string): string[] =>
  files.filter((one) => imported.get(one)?.includes(file.replace(/\.tsx?$/, '')))

/** The components of kinds, and the parts that only one of them uses, each with its kind. */
const components = componentsIn(new Map())

function componentsIn(known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map(known)
  for (const file of files.filter((one) => one.startsWith('app/'))) {
    const own = KINDS.find((kind) => basename(file) === `${kind}-question.tsx`)
    const users = new Set(importersOf(file).map((one) => known.get(one)))
    const [only] = users.size === 1 ? users : []
    const kind = own ?? only
    if (kind !== undefined) found.set(file, kind)
  }
  return found.size > known.size ? componentsIn(found) : found
}

const isList = (file: string): boolean =>
  file === 'lib/question/question.ts' ||
  dirname(file) === FOLDER ||
  basename(file) === 'question-components.tsx'

describe('a kind is a folder', () => {
  test('its name stands in no code outside it, but in the lists of kinds and the components: not compared, listed, as a key or as a type', () => {
    const naming = files.filter(
      (file) =>
        !file.startsWith(`${FOLDER}/`) &&
        !isList(file) &&
        !EXCEPTIONS.has(basename(file)) &&
        !components.has(file),
    )
    expect(naming.length).toBeGreaterThan(300)
    const found = naming.flatMap((file) => {
      const source = sources.get(file)
      return source ? kindsNamed(source).map((kind) => `${file} names ${kind}`) : []
    })
    expect(found).toEqual([])
  })

  test('nothing outside imports from it, but the lists and its own component', () => {
    const found = files.flatMap((file) => {
      const own = components.get(file)
      return (imported.get(file) ?? [])
        .filter((from) => from.startsWith(`${FOLDER}/`) && dirname(from) !== FOLDER)
        .filter((from) => !file.startsWith(FOLDER) && !isList(file) && basename(dirname(from)) !== own)
        .map((from) => `${file} imports ${from}`)
    })
    expect(found).toEqual([])
  })

  test.each(KINDS)('the folder of %s names no other kind', (kind) => {
    const found = files
      .filter((file) => dirname(file) === `${FOLDER}/${kind}`)
      .flatMap((file) => {
        const source = sources.get(file)
        return source ? kindsNamed(source).filter((one) => one !== kind) : []
      })
    expect(found).toEqual([])
  })

  test('the exceptions still name one', () => {
    const excepted = files.filter((file) => EXCEPTIONS.has(basename(file)))
    expect(excepted).toHaveLength(EXCEPTIONS.size)
    for (const file of excepted) {
      const source = sources.get(file)
      expect([file, source && kindsNamed(source).length > 0]).toEqual([file, true])
    }
  })
})

/** Where the laws of each kind are. */
const LAWS: Record<Kind, string> = {
  flip: 'laws',
  choice: 'distractors',
  typed: 'judge',
  date: 'judge',
  number: 'judge',
  'true-false': 'true-false',
  estimate: 'estimate',
  cloze: 'cloze',
  select: 'select',
  'name-all': 'name-all',
  match: 'match',
  order: 'order',
  place: 'place',
  compare: 'compare',
  'share-chart': 'share-chart',
  'who-says': 'who-says',
  consequence: 'consequence',
  groups: 'groups',
}

describe('a kind is whole', () => {
  test('there is a folder for each kind, and for nothing else', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...KINDS].sort())
  })

  test.each(KINDS)(
    '%s has all of its parts, its component, its laws and its entry in the gallery',
    (kind) => {
      for (const part of ['question', 'traits', kind, 'in-quiz', 'schema'])
        expect([part, existsSync(`${FOLDER}/${kind}/${part}.ts`)]).toEqual([part, true])
      expect(files.filter((file) => basename(file) === `${kind}-question.tsx`)).toHaveLength(1)
      expect(existsSync(`tests/gallery/kinds/${kind}.ts`)).toBe(true)
      expect(readFileSync(`tests/question/${LAWS[kind]}.test.ts`, 'utf8')).toContain(`'${kind}'`)
    },
  )

  test('each list has every kind, and no other', () => {
    for (const list of [QUESTION_KINDS, TRAITS, IN_QUIZ])
      expect(Object.keys(list).sort()).toEqual([...KINDS].sort())
    const schemas = readFileSync(`${FOLDER}/all-schemas.ts`, 'utf8')
    for (const kind of KINDS) expect(schemas).toContain(`'./${kind}/schema'`)
  })

  test('no two kinds have one letter in the log or one number in links, and links leave none out', () => {
    const letters = KINDS.map((kind) => TRAITS[kind].letter)
    expect(new Set(letters).size).toBe(KINDS.length)
    for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/)
    const places = KINDS.flatMap((kind) => IN_QUIZ[kind].linkPlace ?? []).sort((a, b) => a - b)
    expect(places).toEqual([...places.keys()])
  })
})
