import { EmptyState } from '../../../components/staff/empty-state'
import { EntriesTable } from '../../../components/you-said/entries-table'
import { may } from '../../../domain/people/access'
import { standingOf } from '../../../domain/you-said/entry'
import { organisationName } from '../../../server/contacts'
import { publishedSurveys } from '../../../server/surveys/surveys'
import { youSaidEntries } from '../../../server/you-said/you-said'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('you-said.see', Nowhere, async ({ tx, me }) => {
  const entries = await youSaidEntries({ tx })
  const surveys = new Map((await publishedSurveys()).map(({ survey }) => [survey.id, survey.title]))
  const rows = entries.map((entry) => {
    const { content, on } = entry.revisions[0]!
    const { survey, priority, measure, title, became } = content
    return {
      ...{ id: entry.id, title, became, on, organisation: organisationName(entry.organisation) },
      belongs: [surveys.get(survey), measure || priority].filter(Boolean).join(', '),
      standing: standingOf(entry, entry.revisions),
    }
  })
  return {
    title: 'You said, we did',
    wide: true,
    body: (
      <>
        <p>
          What came of what people told us; also that nothing did, and why. Everybody reads it at{' '}
          <a href="/en/you-said">the public page</a> once a second person has agreed.
        </p>
        {may(me.roles, 'you-said.write') && (
          <p className="form-buttons">
            <a className="button" href="/staff/you-said/new">
              Write an entry
            </a>
          </p>
        )}
        {rows.length ? (
          <EntriesTable rows={rows} />
        ) : (
          <EmptyState title="Nothing is written yet">
            <p>An entry says what people told us, what came of it, who did it and when.</p>
          </EmptyState>
        )}
      </>
    ),
  }
})
