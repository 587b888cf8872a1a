import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PlainError } from './run.mjs'

// Packages are loaded only when needed: on a fresh clone this file is read before they are installed.

const WORKER = 'sw.js'
/** Files nobody opens in the app: the worker itself, hosts' files and the README's picture. */
const LEFT_OUT = [WORKER, '_headers', 'screenshot.png', '404/**', '_not-found/**', '**/*.map', '.nojekyll']
/** Files whose names change with their content. */
const HASHED = /^_next\/static\//

/**
 * Lists every file of a finished export that the app can request, with a revision that changes with its bytes.
 * Addresses are relative to the worker, so they work under any base path; pages have the address that hosts serve them
 * at.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, revision: string | null, size: number }[]>}
 */
export async function offlineManifest(folder) {
  /** @type {{ url: string, revision: string | null, size: number }[]} */
  const listed = []
  const { warnings } = await (await import('@serwist/build')).getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: LEFT_OUT,
    dontCacheBustURLsMatching: HASHED,
    maximumFileSizeToCacheInBytes: 50_000_000,
    manifestTransforms: [
      (entries) => {
        for (const { url, revision, size } of entries)
          listed.push({ url: addressOf(url), revision: revision ?? null, size })
        return { manifest: entries, warnings: [] }
      },
    ],
  })
  if (warnings.length > 0)
    throw new PlainError(`The list for offline use is not whole: ${warnings.join(' ')}`)
  return listed.sort((a, b) => (a.url < b.url ? -1 : 1))
}

/**
 * Turns `study/index.html` into `study/`, the address hosts serve it at.
 *
 * @param {string} file
 */
function addressOf(file) {
  return `./${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`
}

/** Writes the service worker of a finished and sealed export. After this, no file of the export may change. */
export async function makeOffline(folder = 'out') {
  const manifest = await offlineManifest(folder)
  const { outputFiles } = await (await import('esbuild')).build({
    entryPoints: ['app/_worker/sw.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      'self.__SW_MANIFEST': JSON.stringify(manifest.map(({ url, revision }) => ({ url, revision }))),
    },
  })
  const worker = outputFiles[0]?.contents ?? new Uint8Array()
  writeFileSync(join(folder, WORKER), worker)
  console.log(
    `Offline: ${manifest.length} files, ${sizeOf(filesOf(folder, manifest))}; the service worker: ${sizeOf([worker])}.`,
  )
}

/**
 * @param {string} folder
 * @param {{ url: string }[]} manifest
 */
function filesOf(folder, manifest) {
  return manifest.map(({ url }) => readFileSync(join(folder, decodeURI(url).replace(/\/$/, '/index.html'))))
}

/**
 * Formats as "5,729 KB (1,288 KB compressed)"; each file is compressed separately, as hosts do.
 *
 * @param {Uint8Array[]} files
 */
function sizeOf(files) {
  const raw = files.reduce((sum, file) => sum + file.length, 0)
  const packed = files.reduce((sum, file) => sum + Math.min(file.length, gzipSync(file).length), 0)
  return `${inKilobytes(raw)} (${inKilobytes(packed)} compressed)`
}

/** @param {number} bytes */
const inKilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} KB`
