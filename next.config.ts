import type { NextConfig } from 'next'
import { buildId } from './lib/cli/build-id.mjs'

/** A project site (example.org/annals/) is built with ANNALS_BASE_PATH=/annals. */
const basePath = process.env.ANNALS_BASE_PATH ?? ''

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath,
  generateBuildId: () => buildId(),
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types, of the tests too; a build for reading need not wait for that.
  typescript: { ignoreBuildErrors: true },
}

export default config
