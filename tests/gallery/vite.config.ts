import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** `npm run gallery`: every kind and state on one page, for looking. It is not part of the export. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  define: { 'process.env': JSON.stringify({ __NEXT_TRAILING_SLASH: true }) },
  server: { port: 3100 },
})
