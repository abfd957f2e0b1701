import { MissingPart } from '../../../../components/population/missing-part'
import { PopulationFields } from '../../../../components/population/population-form'
import { SurveyPicker } from '../../../../components/population/survey-picker'
import { may } from '../../../../domain/people/access'
import { lists } from '../../../../server/contacts'
import { missingFrom } from '../../../../server/insights/missing'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('figures.see', Nowhere, async ({ me, query }) => {
  const { surveys, chosen, wave, parts } = await missingFrom(query.get('survey'))
  return {
    title: 'Who is missing',
    crumbs: [{ name: 'Insights', to: '/staff/insights' }],
    wide: true,
    body: (
      <>
        <p>
          Those who answered, beside all children and young people with SEN that are known. Look for the
          people we have not heard from.
        </p>
        <SurveyPicker {...{ surveys, chosen }} />
        {parts.map((part) => (
          <MissingPart key={part.kind} {...part} wave={wave} />
        ))}
        {may(me.roles, 'population.add') && <PopulationFields lists={lists} />}
      </>
    ),
  }
})
