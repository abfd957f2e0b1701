import { SurveyAddress } from '../../../../../domain/comments/address'
import { ExportWords } from '../../../../../domain/comments/export'
import { filterFrom } from '../../../../../domain/comments/filter'
import { commentFile } from '../../../../../server/comments/comment-export'
import { csvFile } from '../../../../../server/csv'
import { myReading } from '../../../../../server/comments/readings'
import { staffFile } from '../../../../staff-with'

/** The comments that are chosen, as a table. */
export const GET = staffFile('comments.export', SurveyAddress, async (staff) => {
  const { params, query } = staff
  const reading = await myReading(staff, params.survey)
  if (!reading) return null
  const file = await commentFile(staff, reading, filterFrom(query), ExportWords.parse(query.get('words')))
  return csvFile(`comments-${params.survey}.csv`, file)
})
