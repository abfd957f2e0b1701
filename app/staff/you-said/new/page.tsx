import { YouSaidForm } from '../../../../components/you-said/you-said-form'
import { publishedSurveys } from '../../../../server/surveys/surveys'
import { Nowhere, staffPage } from '../../../staff-with'
import { inYouSaid } from '../crumbs'
import { youSaidFormFor } from '../form-for'

export default staffPage('you-said.write', Nowhere, async ({ query }) => {
  const surveys = (await publishedSurveys()).map(({ survey }) => survey)
  const chosen = query.get('survey')
  if (chosen === null)
    return {
      title: 'Where did people say it?',
      crumbs: [inYouSaid],
      body: (
        <ul className="plain-list">
          {surveys.map(({ id, title }) => (
            <li key={id}>
              <a href={`/staff/you-said/new?survey=${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="/staff/you-said/new?survey=">Somewhere else, like a meeting</a>
          </li>
        </ul>
      ),
    }
  if (chosen && !surveys.some(({ id }) => id === chosen)) return null
  return {
    title: 'Write an entry',
    crumbs: [inYouSaid],
    body: <YouSaidForm action="/staff/you-said/add" {...await youSaidFormFor(chosen, null)} />,
  }
})
