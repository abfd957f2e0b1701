import { z } from 'zod'
import { BoardFilters } from '../../../components/voice/board-filters'
import { VoiceBoard } from '../../../components/voice/voice-board'
import { may } from '../../../domain/people/access'
import { measuresOf, prioritiesOf } from '../../../domain/plan/plan'
import { BoardFilter } from '../../../domain/registers/board-filter'
import { organisationsFor } from '../../../server/people/organisations'
import { currentPlan } from '../../../server/plan/plan'
import { responseVoices } from '../../../server/registers/response-voices'
import {
  agreementFigures,
  influenceFigures,
  registerFigures,
  services,
} from '../../../server/registers/voice-board'
import { voiceDefinition } from '../../../server/registers/register-words'
import { staffDocument } from '../../staff-document'

export const GET = staffDocument('voice.see', z.object({}), async ({ query, ...staff }) => {
  const filter = BoardFilter.parse(Object.fromEntries(query))
  const plan = await currentPlan()
  const priorities = prioritiesOf(plan)
  const figures = await registerFigures(staff, filter)
  const organisations = await organisationsFor(staff)
  const own = !filter.organisation || filter.organisation === staff.me.organisation
  return {
    title: 'Voice of the child',
    crumbs: [],
    wide: true,
    body: (
      <>
        <p>{voiceDefinition.plain}</p>
        <BoardFilters
          filter={filter}
          organisations={organisations.map(({ id, name }) => ({ value: id, words: name }))}
          services={await services(staff)}
          priorities={priorities.map(({ value, label }) => ({ value, words: label }))}
          quarters={figures.quarters}
        />
        <VoiceBoard
          filter={filter}
          figures={figures}
          influence={await influenceFigures(staff, filter)}
          responses={await responseVoices(filter)}
          agreement={await agreementFigures(staff, filter)}
          measures={plan ? measuresOf(plan).filter(({ id }) => ['p1-m3', 'p1-m4'].includes(id)) : []}
          priorities={priorities}
          definition={voiceDefinition}
          mayList={own && may(staff.me.roles, 'registers.see')}
        />
      </>
    ),
  }
})
