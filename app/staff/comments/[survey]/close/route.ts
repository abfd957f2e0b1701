import { z } from 'zod'
import { SurveyAddress } from '../../../../../domain/comments/address'
import { closeReading } from '../../../../../server/comments/readings'
import { staffAction } from '../../../../staff-with'

/** Ends reading before its time is up. */
export const POST = staffAction('comments.read', SurveyAddress, z.object({}), async (staff) => {
  await closeReading(staff, staff.params.survey)
  return { to: '/staff/comments', done: 'You have finished reading. The comments are closed to you again.' }
})
