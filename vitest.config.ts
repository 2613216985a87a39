import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/hulp/opzet.ts'],
    // The last line of the run is the count.
    reporters: ['default', './test/hulp/telling.ts'],
    pool: 'forks',
    // A test waits for its database about as long as it works itself: on two cores one file at a time leaves one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC', NODE_ENV: 'test' },
  },
})
