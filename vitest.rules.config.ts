import { defineConfig } from 'vitest/config'

// The rules alone, for Stryker: every mutant runs their tests, so properties are tried less often here and files
// share their modules.
export default defineConfig({
  test: {
    include: ['utils/{domain,asks}/*.test.ts'],
    environment: 'node',
    env: { PROPERTY_RUNS: '60' },
    isolate: false,
    testTimeout: 60_000,
  },
})
