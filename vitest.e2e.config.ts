import { configDefaults, defineConfig } from 'vitest/config'

// Each test is written once and runs in both browsers, one browser at a time: two at once get in each other's way.
const project = (browser: 'chromium' | 'firefox', groupOrder: number, without: string[] = []) => ({
  extends: true as const,
  test: {
    name: browser,
    env: { BROWSER: browser },
    sequence: { groupOrder },
    exclude: [...configDefaults.exclude, ...without],
  },
})

// Walks by keyboard that go the same way in both browsers; ALL_WALKS=1 goes them in Firefox, too.
const walks = 'rest filters options inventory data out empty asks gives moments people show'.split(' ')
const once = process.env['ALL_WALKS'] ? [] : walks.map((walk) => `test/e2e/keyboard-${walk}.test.ts`)

export default defineConfig({
  test: {
    include: ['test/drive/*.test.ts', 'test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A real browser on a busy machine may miss a beat: a second try is granted, a third in a browser started anew,
    // and each is told at the end with its reason.
    retry: 2,
    projects: [
      // Only Firefox has containers.
      project('chromium', 0, ['test/e2e/container.test.ts']),
      project('firefox', 1, once),
    ],
  },
})
