// npm run mutate:rules: breaks the rules on whom to ask in every small way and counts what the tests notice. The
// shapes and the kinds of ask are made once at the start (static): to break those would mean a fresh start for each.
export default {
  mutate: ['utils/domain/**/*.ts', 'utils/asks/**/*.ts', '!utils/**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.rules.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    skipFull: true,
  },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.output/stryker',
  cleanTempDir: 'always',
  // What the rules and their tests do not need stays out of the copy.
  ignorePatterns: [
    '/{.output,components,docs,entrypoints,public,samples,scripts,coverage}',
    '/test/{drive,e2e,live,sites}',
    '/utils/{formats,page,signals,sites,store}',
  ],
}
