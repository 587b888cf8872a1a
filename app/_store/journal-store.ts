import type { StoredRecord } from '@/lib/progress/log/journal'

/**
 * The journal in IndexedDB: what reaches the disk before the browser says so. Every call resolves, whatever the browser
 * does; without IndexedDB nothing is kept here, and everything else goes on.
 */
export type Journal = {
  /** Keeps a record; true once it is on the disk. */
  put: (record: string) => Promise<boolean>
  /** All records, the oldest first; none if they cannot be read. */
  all: () => Promise<StoredRecord[]>
  remove: (names: readonly number[]) => Promise<void>
  clear: () => Promise<void>
}

const DATABASE = 'annals'
const STORE = 'journal'

export function openJournal(): Journal {
  let opening = openDatabase()

  /** The browser may have closed the database, when its data were cleared or by its own will; then it is opened again. */
  async function run<T>(mode: IDBTransactionMode, act: Act<T>): Promise<T | undefined> {
    const database = await opening
    if (!database) return undefined
    try {
      return await transact(database, mode, act)
    } catch {
      opening = openDatabase()
      const again = await opening
      return again && transact(again, mode, act).catch(() => undefined)
    }
  }

  return {
    put: async (record) => {
      const put = await run('readwrite', (store) => {
        store.add(record)
        return () => true
      })
      return put ?? false
    },
    all: async () => {
      const records = await run('readonly', (store) => {
        const names = store.getAllKeys()
        const texts = store.getAll()
        return () => names.result.map((name, i): [unknown, unknown] => [name, texts.result[i]])
      })
      return (records ?? []).flatMap(([name, text]) =>
        typeof name === 'number' && typeof text === 'string' ? [{ name, text }] : [],
      )
    },
    remove: async (names) => {
      await run('readwrite', (store) => {
        for (const name of names) store.delete(name)
        return () => true
      })
    },
    clear: async () => {
      await run('readwrite', (store) => {
        store.clear()
        return () => true
      })
    },
  }
}

/** Asks something of the store, and says how to read the answers once the transaction is complete. */
type Act<T> = (store: IDBObjectStore) => () => T

function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true })
      request.onsuccess = () => {
        const { result } = request
        result.onversionchange = () => result.close()
        resolve(result)
      }
      request.onerror = () => resolve(undefined)
      request.onblocked = () => resolve(undefined)
    } catch {
      resolve(undefined)
    }
  })
}

function transact<T>(database: IDBDatabase, mode: IDBTransactionMode, act: Act<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' })
    const read = act(transaction.objectStore(STORE))
    // Left to itself the browser commits only after the page has heard of each request; a page closed before loses them.
    if (mode === 'readwrite') transaction.commit?.()
    transaction.oncomplete = () => resolve(read())
    transaction.onabort = () => reject(transaction.error)
  })
}
