import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from './run.mjs'
import { sealPage } from './seal.mjs'

/** A small script of the app, if there is one, that has to run before the page is painted. */
const BEFORE_PAINT = 'app/_platform/before-paint.js'

/** Seals every page in `out/`; see seal.mjs. Throws with the file's name if a page cannot be sealed. */
export function sealExport(folder = 'out', basePath = process.env.ANNALS_BASE_PATH ?? '') {
  const scripts = existsSync(BEFORE_PAINT) ? [readFileSync(BEFORE_PAINT, 'utf8').trim()] : []
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  for (const page of pages) {
    const file = join(folder, page)
    try {
      writeFileSync(file, sealPage(readFileSync(file, 'utf8'), { basePath, scripts }))
    } catch (error) {
      throw new PlainError(`${file} cannot be sealed: ${error instanceof Error ? error.message : error}.`)
    }
  }
}
