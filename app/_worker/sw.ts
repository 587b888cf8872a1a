import { type PrecacheEntry, Serwist } from 'serwist'
import { USE_NOW } from './words'

/** The little of a service worker's own world that is used here; the types of the DOM know nothing of it. */
declare const self: {
  __SW_MANIFEST: (PrecacheEntry | string)[]
  registration: { active: unknown; installing: unknown; waiting: unknown }
  clients: { claim: () => Promise<void>; matchAll: (which: { type: 'window' }) => Promise<unknown[]> }
  skipWaiting: () => Promise<void>
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
}
type WorkerEvent = {
  data?: unknown
  request?: Request
  waitUntil: (done: Promise<unknown>) => void
}

/** The page for addresses that do not exist; the export has it, so it is there without a network too. */
const NOT_FOUND = new URL('./404.html', location.href).href
/** Files whose names change with their content, so that those of two versions are never mistaken. */
const HASHED = new URL('./_next/static/', location.href).pathname
/** Downloads at once: a browser opens six connections to a host, and the page that is being read needs some. */
const AT_ONCE = 3

/**
 * Serves what the build lists, from the browser's own copy, and nothing else: no answer of a network is ever kept.
 * A page's query never changes the file, nor does what a host says its answers vary by.
 */
const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
    plugins: [
      {
        // Some hosts give the not-found page with its status even when it is asked for by name.
        cacheWillUpdate: async ({ request, response }) =>
          response.status === 200 || (response.status === 404 && isNotFound(request)) ? response : null,
      },
    ],
    matchOptions: { ignoreVary: true },
    ignoreURLParametersMatching: [/^/],
    directoryIndex: null,
    cleanURLs: false,
    urlManipulation: ({ url }) =>
      url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url.origin)],
  },
  runtimeCaching: [
    {
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
      handler: async ({ request }): Promise<Response> => {
        try {
          return await fetch(request)
        } catch {
          return (await kept(serwist.getPrecacheKeyForUrl(NOT_FOUND))) ?? Response.error()
        }
      },
    },
    {
      // A page of the version before may still ask for its own.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(HASHED),
      handler: async ({ request, url }): Promise<Response> =>
        (await kept(url.origin + url.pathname)) ?? fetch(request),
    },
  ],
  disableDevLogs: true,
})

const copies = (): Promise<Cache> => caches.open(serwist.precacheStrategy.cacheName)

async function kept(address: string | undefined): Promise<Response | undefined> {
  return address === undefined ? undefined : (await copies()).match(address, { ignoreVary: true })
}

function isNotFound({ url }: Request): boolean {
  return url.startsWith(NOT_FOUND)
}

/**
 * What this version does not list goes, but not while a page is open that may be of the version before, nor while a
 * newer version is bringing its own.
 */
async function forgetOlder(): Promise<void> {
  const { installing, waiting } = self.registration
  const open = await self.clients.matchAll({ type: 'window' })
  if (installing || waiting || open.length > 0) return
  const cache = await copies()
  const listed = new Set(serwist.getUrlsToPrecacheKeys().values())
  for (const request of await cache.keys()) if (!listed.has(request.url)) await cache.delete(request)
}

/** Brings what is listed and not here yet. Serwist's own way of it never ends once a file fails. */
async function bringAll(event: WorkerEvent): Promise<void> {
  const coming = [...serwist.getUrlsToPrecacheKeys()]
  const bring = async (): Promise<void> => {
    for (let next = coming.pop(); next; next = coming.pop()) await bringOne(event, ...next)
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, bring))
  } finally {
    coming.length = 0
  }
}

async function bringOne(event: WorkerEvent, address: string, cacheKey: string): Promise<void> {
  const cache = cacheKey === address ? 'default' : 'reload'
  const request = new Request(address, { cache, credentials: 'same-origin', priority: 'low' })
  const url = new URL(address)
  await Promise.all(serwist.precacheStrategy.handleAll({ event, request, url, params: { cacheKey } }))
}

self.addEventListener('install', (event) => event.waitUntil(bringAll(event)))
// A page that opens when no other is open finds nobody who would miss the old files. First of the two, since an answer
// keeps the event from those that come after.
self.addEventListener('fetch', (event) => {
  if (event.request?.mode === 'navigate') event.waitUntil(forgetOlder())
})
self.addEventListener('fetch', serwist.handleFetch)

/** The first worker takes the page that brought it, so that it can go on without a network; a later one waits. */
const first = self.registration.active === null
self.addEventListener('activate', (event) => {
  event.waitUntil(first ? self.clients.claim() : forgetOlder())
})

// Sent between sessions, by the learner's wish.
self.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(self.skipWaiting())
})
