import { OwnSurveys } from '../../../components/waves/own-surveys'
import { ownSurveys } from '../../../server/surveys/survey-settings'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('surveys.manage', Nowhere, async (staff) => ({
  title: 'Surveys',
  wide: true,
  body: <OwnSurveys surveys={await ownSurveys(staff)} />,
}))
