import { describe, expect, test } from 'vitest'
import { countJourneys, countTests } from './test-counts.mjs'

const file = (status, ...tests) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })
const unit = (numPassedTests, numFailedTests, ...testResults) => ({
  numPassedTests,
  numFailedTests,
  testResults,
})

describe('the counts of npm test', () => {
  test('are those of the reports', () => {
    expect(countTests(unit(2, 1, file('failed', 'passed', 'failed')), 1)).toEqual({ passed: 2, failed: 1 })
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countJourneys({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 2 })
  })

  test('count a file that could not load', () => {
    expect(countTests(unit(2, 0, file('passed', 'passed'), file('failed')), 1)).toEqual({
      passed: 2,
      failed: 1,
    })
  })

  test('are never clean without a report, after a bad end, or when nothing ran', () => {
    expect(countTests(null, 0).failed).toBe(1)
    expect(countJourneys(null, 0).failed).toBe(1)
    expect(countTests(unit(3, 0, file('passed', 'passed')), 1).failed).toBe(1)
    expect(countTests(unit(0, 0), 0).failed).toBe(1)
  })
})
