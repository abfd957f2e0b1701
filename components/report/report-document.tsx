import { dayName } from '../../domain/insights/wave-name'
import { quarterName } from '../../domain/report/quarter'
import { reportStylesheet } from '../../generated/public-assets'
import { ReportContents } from './report-contents'
import { ReportMissing } from './report-missing'
import { ReportNotes } from './report-notes'
import { ReportPlan } from './report-plan'
import type { ReportProps } from './report-props'
import { ReportScreen } from './report-screen'
import { ReportShort } from './report-short'
import { ReportSurveys } from './report-surveys'
import { ReportVoice } from './report-voice'

/** The report of one quarter to a board: one document that needs no other file, to read, to print and to keep. */
export function ReportDocument(props: ReportProps & { screen: boolean }) {
  const { quarter, until, madeOn, madeWith, madeUp, partnership, screen } = props
  const name = quarterName(quarter)
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{`Board report, ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <style>{reportStylesheet}</style>
      </head>
      <body>
        {screen && <ReportScreen {...props} />}
        <main id="main" tabIndex={-1} className="paper">
          <header className="cover">
            <p className="whose">{partnership}</p>
            <h1>What people told us, and where the plan stands</h1>
            <p className="period">
              Board report, {name}
              {madeOn <= until && ', so far'}
            </p>
            <p className="made">
              Covers {name}, up to {dayName(madeOn < until ? madeOn : until)}. Made on {dayName(madeOn)} with{' '}
              {madeWith}.
            </p>
            {madeUp && (
              <p className="warning">
                This is a demonstration. Everything that people seem to have said here was made up.
              </p>
            )}
          </header>
          <ReportContents {...props} />
          <ReportShort {...props} />
          <ReportPlan {...props} />
          <ReportSurveys {...props} />
          <ReportVoice {...props} />
          <ReportMissing {...props} />
          <ReportNotes {...props} />
        </main>
      </body>
    </html>
  )
}
