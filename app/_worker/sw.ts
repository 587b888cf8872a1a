import { type PrecacheEntry, Serwist } from 'serwist'
import { USE_NOW } from './words'

/** The little of a service worker's own world that is used here; the types of the DOM know nothing of it. */
declare const self: {
  __SW_MANIFEST: (PrecacheEntry | string)[]
  registration: { active: unknown }
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void
}
type WorkerEvent = { data?: unknown; waitUntil: (done: Promise<unknown>) => void }

/** The page for addresses that do not exist; the export has it, so it is there without a network too. */
const NOT_FOUND = './404.html'

/**
 * Serves what the build lists, from the browser's own copy, and nothing else: no answer of a network is ever kept.
 * A page's query never changes the file.
 */
const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
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
          return (await serwist.matchPrecache(new URL(NOT_FOUND, location.href).href)) ?? Response.error()
        }
      },
    },
  ],
  disableDevLogs: true,
})
serwist.addEventListeners()

/** The first worker takes the page that brought it, so that it can go on without a network; a later one waits. */
const first = self.registration.active === null
self.addEventListener('activate', (event) => {
  if (first) event.waitUntil(self.clients.claim())
})

// Sent between sittings, by the learner's wish. What was the old version's goes when this one begins.
self.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(self.skipWaiting())
})
