import { SurveysToRead } from '../../../components/comments/surveys-to-read'
import { may } from '../../../domain/people/access'
import { surveysToRead } from '../../../server/comments/comments-to-read'
import { Nowhere, staffPage } from '../../staff-with'
import { timeInWords } from './shown'

export default staffPage('comments.read', Nowhere, async (staff) => {
  const surveys = await surveysToRead(staff)
  return {
    title: 'Comments',
    wide: true,
    body: (
      <>
        <p>
          Choose a survey. Before the first comment is shown you say what you are reading for; what you were
          shown is on record.
        </p>
        <SurveysToRead
          surveys={surveys.map(({ reading, ...survey }) => ({
            ...survey,
            until: reading && timeInWords(reading.until),
          }))}
        />
        {may(staff.me.roles, 'codebook.edit') && (
          <ul className="plain-list">
            <li>
              <a href="/staff/codebook">Codebook</a>: the themes that comments are sorted by
            </li>
            <li>
              <a href="/staff/names-to-take-out">Names to take out</a>: always proposed when a comment is
              cleaned
            </li>
          </ul>
        )}
      </>
    ),
  }
})
