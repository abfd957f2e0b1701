import { ReplyForm } from '../../../../../../domain/charter/answer-forms'
import { reply } from '../../../../../../server/charter/deciding'
import { staffAction } from '../../../../../staff-with'
import { SuggestionAddress } from '../suggestion-address'

/** Says something about a suggestion. */
export const POST = staffAction(
  'charter.work',
  SuggestionAddress,
  ReplyForm,
  async ({ params, values, ...staff }) => {
    const said = await reply(staff, params.suggestion, values.words)
    if (!said) return { problems: { '': 'Only those who work on the charter for a party write here.' } }
    const done =
      said === 'shown'
        ? 'Everybody can read it now.'
        : 'It may tell of harm, so a safeguarding lead looks at it first. Nobody else sees it until then.'
    return { to: `/staff/charter/suggestions/${params.suggestion}`, done }
  },
)
