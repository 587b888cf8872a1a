/** Runs what takes time, and hands on what comes of it only as long as nothing was begun after it. */
export function makeLatestOnly<T>(onCame: (value: T) => void, onFailed: () => void) {
  let turn = 0
  return {
    run: async (begin: () => Promise<T>): Promise<void> => {
      turn += 1
      const own = turn
      try {
        const value = await begin()
        if (own === turn) onCame(value)
      } catch {
        if (own === turn) onFailed()
      }
    },
    /** Nothing that was begun is handed on any more. */
    end: (): void => {
      turn += 1
    },
  }
}
