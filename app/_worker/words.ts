/** Message from a page that tells a waiting worker to take over. */
export const USE_NOW = 'annals: use the new version now'
