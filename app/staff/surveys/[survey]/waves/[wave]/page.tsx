import { WaveSettings } from '../../../../../../components/waves/wave-settings'
import { waveName } from '../../../../../../domain/insights/wave-name'
import { publishable } from '../../../../../../domain/results/public-figure'
import { today } from '../../../../../../server/clock'
import { publicWaves } from '../../../../../../server/insights/published-results'
import { ownSurvey } from '../../../../../../server/surveys/survey-settings'
import { staffPage } from '../../../../../staff-with'
import { WaveAddress } from '../../address'

export default staffPage('surveys.manage', WaveAddress, async ({ params, ...staff }) => {
  const at = await ownSurvey(staff, params.survey)
  const wave = at?.waves.find(({ id }) => id === params.wave)
  if (!at || !wave) return null
  const path = `/staff/surveys/${at.survey.id}`
  const shown = (await publicWaves(at.survey.id)).find(({ id }) => id === wave.id)?.shown ?? []
  const page = shown.length ? `/en/results/${at.survey.id}?wave=${wave.id}` : null
  return {
    title: waveName(wave),
    crumbs: [
      { name: 'Surveys', to: '/staff/surveys' },
      { name: at.survey.title, to: path },
    ],
    body: (
      <WaveSettings
        wave={wave}
        path={`${path}/waves/${wave.id}`}
        figures={`/staff/insights/${at.survey.id}?wave=${wave.id}`}
        open={{ questions: publishable(at.survey), shown, page }}
        moves={!at.rolling && wave.closesOn >= today()}
      />
    ),
  }
})
