import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // A project site (example.org/annals/) is built with ANNALS_BASE_PATH=/annals.
  basePath: process.env.ANNALS_BASE_PATH ?? '',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
