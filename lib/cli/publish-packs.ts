import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { shippedPack as pack } from '../../content'
import { parsePack } from '../fact/parse-pack'
import { formatProblem } from '../fact/problem'
import { packFile, packText } from './pack-file'

/** Writes the packs of `content/` to where the pages fetch them; a pack with problems stops the build. */
const parsed = parsePack(pack, (topic) => `content/${pack.id}/${topic}.ts`)
if (parsed.ok) {
  const file = packFile(parsed.pack)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, packText(parsed.pack))
} else {
  console.error(parsed.problems.map(formatProblem).join('\n'))
  process.exitCode = 1
}
