import { type PrecacheEntry, Serwist } from 'serwist'
import { USE_NOW } from './words'

/** The few parts of a service worker's globals used here, which the DOM types lack. */
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

/** Page for unknown addresses. It is part of the export, so it works offline too. */
const NOT_FOUND = new URL('./404.html', location.href).href
/** Files whose names change with their content, so those of two versions never mix. */
const HASHED = new URL('./_next/static/', location.href).pathname
/** Downloads at once: browsers open six connections to a host, and the open page needs some. */
const AT_ONCE = 3

/**
 * Serves only the build's files, from the browser's own copy, and never stores other responses. Ignores a page's query
 * and a host's Vary header, which never change the file.
 */
const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
    plugins: [
      {
        // Some hosts send the not-found page with status 404 even if it is requested by name.
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
      // A page of the previous version may still request its own files.
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
 * Deletes files this version does not list, unless an open page may be of the previous version or a newer version is
 * downloading its files.
 */
async function forgetOlder(): Promise<void> {
  const { installing, waiting } = self.registration
  const open = await self.clients.matchAll({ type: 'window' })
  if (installing || waiting || open.length > 0) return
  const cache = await copies()
  const listed = new Set(serwist.getUrlsToPrecacheKeys().values())
  for (const request of await cache.keys()) if (!listed.has(request.url)) await cache.delete(request)
}

/** Downloads listed files that are missing. Serwist's own way never ends if a file fails. */
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
// When a page opens while no other is open, nobody needs the old files. This listener comes first, because an answer
// hides the event from later ones.
self.addEventListener('fetch', (event) => {
  if (event.request?.mode === 'navigate') event.waitUntil(forgetOlder())
})
self.addEventListener('fetch', serwist.handleFetch)

/** The first worker takes over the page that installed it, so that page works offline; later workers wait. */
const first = self.registration.active === null
self.addEventListener('activate', (event) => {
  event.waitUntil(first ? self.clients.claim() : forgetOlder())
})

// Sent between sessions, when the learner chooses to update.
self.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(self.skipWaiting())
})
