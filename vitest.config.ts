/** Two kinds of tests: those that need nothing run side by side; those with a database or a browser take turns. */

import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const withDatabase = ['test/**/*.db.test.ts', 'test/**/*.browser.test.ts']

export default defineConfig({
  // Vite would take the package's ES modules and Node its CommonJS: two copies of graphql, which refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...withDatabase],
          sequence: { groupOrder: 0 },
          // Some start a process of their own, on a machine that may be busy.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: withDatabase,
          globalSetup: ['test/support/database-setup.ts'],
          // Neo4j Community has one user database: one file at a time.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
