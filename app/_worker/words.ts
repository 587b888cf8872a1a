/** What a page says to a waiting worker that is to begin. */
export const USE_NOW = 'annals: use the new version now'
