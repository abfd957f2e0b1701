/** Counts the tests in the reports that vitest and Playwright write. */

/** Tests that passed and failed in vitest's report; a file that could not even load counts as one failure. */
export function countTests(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, exitCode)
}

/** Journeys that passed and failed in Playwright's report; one that needed a second try counts as failed. */
export function countJourneys(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length }, exitCode)
}

/** A program that ends badly has failed, and so has one that found nothing to run, whatever its report says. */
function honest({ passed, failed }, exitCode) {
  const hidden = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: hidden ? 1 : failed }
}
