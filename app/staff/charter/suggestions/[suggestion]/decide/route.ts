import { DecisionForm } from '../../../../../../domain/charter/answer-forms'
import { Outcome } from '../../../../../../domain/charter/suggestion'
import { decide } from '../../../../../../server/charter/deciding'
import { staffAction } from '../../../../../staff-with'
import { SuggestionAddress } from '../suggestion-address'

const done = {
  decided: 'Both sides said the same. The answer stands.',
  waits: 'You said it for your side. The other side has to say the same.',
  differs: 'The other side says something else. Talk about it, then one of you changes what you said.',
}
const wrong = {
  reason: { reason: 'Say why. Whoever suggested it, and everybody else, can read it.' },
  merge: { mergedInto: 'Choose another suggestion that it is part of.' },
  'not-yours': { '': 'Only members of the drafting group decide.' },
  gone: { '': 'It was answered meanwhile. Load the page again.' },
} as const

/** Says for the own side what should become of a suggestion. */
export const POST = staffAction(
  'charter.work',
  SuggestionAddress,
  DecisionForm,
  async ({ params, values: { outcome, reason, mergedInto }, ...staff }) => {
    const giving = { outcome: Outcome.parse(outcome), reason, mergedInto: mergedInto || null }
    const decided = await decide(staff, params.suggestion, giving)
    if (decided === 'decided' || decided === 'waits' || decided === 'differs')
      return { to: `/staff/charter/suggestions/${params.suggestion}`, done: done[decided] }
    return { problems: { ...wrong[decided] } }
  },
)
