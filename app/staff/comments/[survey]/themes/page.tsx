import { ThemesTable } from '../../../../../components/comments/themes-table'
import { EmptyState } from '../../../../../components/staff/empty-state'
import { SurveyAddress } from '../../../../../domain/comments/address'
import { surveyIRead } from '../../../../../server/comments/readings'
import { themesFound } from '../../../../../server/comments/themes-found'
import { staffPage } from '../../../../staff-with'
import { inComments } from '../../asks-purpose'

export default staffPage('comments.read', SurveyAddress, async (staff) => {
  const survey = await surveyIRead(staff, staff.params.survey)
  if (!survey) return null
  const quarters = await themesFound(staff, survey.id)
  return {
    title: 'Themes found',
    crumbs: [...inComments, { name: survey.title, to: `/staff/comments/${survey.id}` }],
    body: (
      <>
        <p>
          From how many responses there are comments that carry each theme: by quarter, once it is over, in
          fives, and only from ten on. A comment carries a theme when everybody who coded it says so.
        </p>
        {quarters.map((quarter) => (
          <ThemesTable key={quarter.quarter} {...quarter} />
        ))}
        {quarters.length === 0 && (
          <EmptyState title="Nothing to show yet">
            <p>Counts appear when a quarter is over and its comments have been coded.</p>
          </EmptyState>
        )}
      </>
    ),
  }
})
