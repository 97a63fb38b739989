import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Writes how many tests passed, failed and were skipped, and which needed a second try, to the file that TEST_COUNTS names. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, again: [] as string[] }
    for (const module of modules) {
      // A file that does not load has no tests, but it failed all the same.
      counts.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') counts[state] += 1
        if (state === 'passed' && test.diagnostic()?.retryCount) counts.again.push(test.fullName)
      }
    }
    const file = process.env['TEST_COUNTS']
    if (file) writeFileSync(file, JSON.stringify(counts))
  }
}
