import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['utils/**/*.test.ts', 'components/**/*.test.tsx', 'test/*.test.ts'],
    environment: 'node',
  },
})
