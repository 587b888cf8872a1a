import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { shippedPack } from '../../content'
import { indexPack } from '../card/pack-index'
import { type ParsedPack, parsePack } from '../fact/parse-pack'
import { formatProblem } from '../fact/problem'
import { COMMANDS, READING } from './commands'

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  pack: { type: 'string' },
  seed: { type: 'string' },
  count: { type: 'string' },
  kind: { type: 'string' },
  topic: { type: 'string' },
  sensitive: { type: 'boolean' },
  doubts: { type: 'boolean' },
} as const

/** Flags of every command. */
const EVERYWHERE = ['json', 'help', 'pack']

const USAGE = [
  'npm run annals -- <command> [--json] [--pack file.json]',
  ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
].join('\n')

/** An error the user can fix, in one or more lines; the program then exits with 1. */
class Complaint extends Error {}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Complaint(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

function readPack(file: string | undefined): ParsedPack {
  if (file === undefined) return parsePack(shippedPack, (topic) => `content/${shippedPack.id}/${topic}.ts`)
  const path = resolve(process.env.ANNALS_ASKED_IN ?? '.', file)
  try {
    return parsePack(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Complaint(`${file} cannot be read as a pack: ${error instanceof Error ? error.message : error}`)
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  const [name = '', file, ...more] = positionals
  if (values.help || name === '') return print(USAGE)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new Complaint(`There is no command ${name}.\n\n${USAGE}`)
  if (more.length > 0 || (file !== undefined && name !== 'check'))
    throw new Complaint(`${name} takes no ${more[0] ?? file}.`)
  const strange = Object.keys(values).find(
    (flag) => ![...EVERYWHERE, ...(command.flags ?? [])].includes(flag),
  )
  if (strange !== undefined) throw new Complaint(`${name} takes no --${strange}.\n\n${USAGE}`)
  const parsed = readPack(file ?? values.pack)
  if (!parsed.ok) return refuse(parsed, values.json === true)
  const input = READING.has(name) ? await text(process.stdin) : ''
  const zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone
  const outcome = command.run(indexPack(parsed.pack), { flags: values, input, zone })
  for (const line of outcome.lines ?? []) print(values.json ? JSON.stringify(line.json) : line.text)
  if (!outcome.ok) throw new Complaint(outcome.problems.join('\n'))
}

function refuse({ problems }: Extract<ParsedPack, { ok: false }>, json: boolean): void {
  if (json) print(JSON.stringify({ problems }))
  throw new Complaint([...problems.map(formatProblem), `${problems.length} problems`].join('\n'))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

// A reader that has seen enough (`| head`) closes the pipe, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error)
  process.exitCode = 1
})
