import { configDefaults, defineConfig } from 'vitest/config'

// Each test is written once and runs in both browsers.
const project = (browser: 'chromium' | 'firefox', without: string[] = []) => ({
  extends: true as const,
  test: {
    name: browser,
    env: { BROWSER: browser },
    exclude: [...configDefaults.exclude, ...without],
  },
})

// Walks by keyboard that go the same way in both browsers; ALL_WALKS=1 goes them in Firefox, too.
const walks = ['rest', 'filters', 'options', 'inventory', 'data', 'out', 'empty']
const once = process.env['ALL_WALKS'] ? [] : walks.map((walk) => `test/e2e/keyboard-${walk}.test.ts`)

export default defineConfig({
  test: {
    include: ['test/drive/*.test.ts', 'test/e2e/**/*.test.ts'],
    environment: 'node',
    // A browser waits more than it works: two at once take little longer than one.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A real browser on a busy machine may miss a beat: a second try is granted, and told at the end.
    retry: 1,
    projects: [
      // Only Firefox has containers.
      project('chromium', ['test/e2e/container.test.ts']),
      project('firefox', once),
    ],
  },
})
