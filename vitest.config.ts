import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const inside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// 'server-only' throws where pages for browsers are built; here it is what it is on the server: nothing.
const alias = { 'server-only': inside('node_modules/server-only/empty.js') }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rules',
          // Rules keep nothing between calls, so their files may share one process and start at once.
          isolate: false,
          // A busy machine is no fault of a rule.
          testTimeout: 60_000,
          include: ['{domain,components,scripts}/**/*.test.{ts,tsx,mjs}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: ['{server,app}/**/*.test.{ts,tsx}'],
          globalSetup: ['testing/database-server.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
