import { SurveyAddress } from '../../../../../domain/comments/address'
import { Opening, READING_HOURS } from '../../../../../domain/comments/purpose'
import { openReading } from '../../../../../server/comments/readings'
import { staffAction } from '../../../../staff-with'

/** Begins to read the comments of a survey for a purpose. */
export const POST = staffAction('comments.read', SurveyAddress, Opening, async (staff) => {
  const { params, values } = staff
  const opened = await openReading(staff, params.survey, values)
  if (!opened) return { problems: { '': 'These comments belong to another organisation.' } }
  const home = `/staff/comments/${params.survey}`
  const places = [`${home}/`, `${home}?`, '/staff/you-said/']
  const asked = values.to === home || places.some((place) => values.to.startsWith(place))
  return { to: asked ? values.to : home, done: `The comments are open to you for ${READING_HOURS} hours.` }
})
