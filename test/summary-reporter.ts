import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

/** In which browser, in which file, which test. */
const nameOf = ({ project, relativeModuleId }: TestModule, { fullName }: TestCase) =>
  [project.name, relativeModuleId, fullName].filter(Boolean).join(' · ')

/** What went wrong, in a line: of several tries, each. */
const why = (test: TestCase) =>
  [...new Set((test.result().errors ?? []).map(({ message }) => message.split('\n')[0]?.slice(0, 200)))].join(
    ' | ',
  )

/** Writes how many tests passed, failed and were skipped, and which failed or needed another try and why, to the file that TEST_COUNTS names. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = {
      passed: 0,
      failed: errors.length,
      skipped: 0,
      again: [] as string[],
      broken: [] as string[],
    }
    counts.broken.push(...errors.map(({ message }) => message.split('\n')[0] ?? ''))
    for (const module of modules) {
      // A file that does not load has no tests, but it failed all the same.
      counts.failed += module.errors().length
      if (module.errors().length) counts.broken.push(module.relativeModuleId)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') counts[state] += 1
        const told = `${nameOf(module, test)}: ${why(test)}`
        if (state === 'failed') counts.broken.push(told)
        if (state === 'passed' && test.diagnostic()?.retryCount) counts.again.push(told)
      }
    }
    const file = process.env['TEST_COUNTS']
    if (file) writeFileSync(file, JSON.stringify(counts))
  }
}
