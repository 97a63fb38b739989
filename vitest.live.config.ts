import { defineConfig } from 'vitest/config'

// Real applications, one at a time; each test is written once and runs in both browsers.
const project = (browser: 'chromium' | 'firefox', groupOrder: number) => ({
  extends: true as const,
  test: { name: browser, env: { BROWSER: browser }, sequence: { groupOrder } },
})

export default defineConfig({
  test: {
    include: ['test/live/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 2,
    projects: [project('chromium', 0), project('firefox', 1)],
  },
})
