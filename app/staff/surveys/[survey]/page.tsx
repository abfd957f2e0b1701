import { SurveySettings } from '../../../../components/waves/survey-settings'
import { ownSurvey } from '../../../../server/surveys/survey-settings'
import { staffPage } from '../../../staff-with'
import { SurveyAddress } from './address'

export default staffPage('surveys.manage', SurveyAddress, async ({ params, ...staff }) => {
  const survey = await ownSurvey(staff, params.survey)
  if (!survey) return null
  return {
    title: survey.survey.title,
    crumbs: [{ name: 'Surveys', to: '/staff/surveys' }],
    body: <SurveySettings {...survey} />,
  }
})
