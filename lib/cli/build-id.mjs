import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Everything a page's bytes can depend on. */
const SOURCES = [
  'app',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
]

/**
 * Names the build after its sources and settings: building the same ones again gives the same files, so a deploy that
 * changes nothing is not a newer version for anybody.
 *
 * @param {{ folder?: string, env?: Record<string, string | undefined> }} options
 */
export function buildId({ folder = '.', env = process.env } = {}) {
  const hash = createHash('sha256')
  const settings = Object.keys(env).filter((name) => /^(ANNALS|NEXT_PUBLIC)_/.test(name))
  for (const name of settings.sort()) hash.update(`${name}\0${env[name]}\0`)
  for (const file of SOURCES.flatMap((source) => filesOf(folder, source)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 20)
}

/**
 * @param {string} folder
 * @param {string} source
 */
function filesOf(folder, source) {
  const path = join(folder, source)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [source]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(path, file)).isFile())
    .map((file) => `${source}/${file.split(sep).join('/')}`)
    .sort()
}
