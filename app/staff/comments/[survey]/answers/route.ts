import { SurveyAddress } from '../../../../../domain/comments/address'
import { answerFile } from '../../../../../server/insights/answer-export'
import { csvFile } from '../../../../../server/csv'
import { myReading } from '../../../../../server/comments/readings'
import { staffFile } from '../../../../staff-with'

/** Every answer to a survey of the own organisation, as a table without anybody's words. */
export const GET = staffFile('answers.export', SurveyAddress, async (staff) => {
  const reading = await myReading(staff, staff.params.survey)
  return reading && csvFile(`answers-${reading.survey}.csv`, await answerFile(staff, reading))
})
