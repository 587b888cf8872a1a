import { fileURLToPath } from 'node:url'

/** A peer lies within the project so that it is built with the project's own packages. */
export default {
  output: 'export',
  trailingSlash: true,
  turbopack: { root: fileURLToPath(new URL('../../../..', import.meta.url)) },
}
