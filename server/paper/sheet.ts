import 'server-only'
import { sheetOf, type SheetQuestion } from '../../domain/paper/sheet'
import { speaking, surveyIn } from '../language/language'
import { surveyOfBatch, type Batch } from './batches'

/** The questions of a paper form in its words and numbers, and in English for whoever keys it in. */
export async function sheetFor(
  batch: Pick<Batch, 'survey' | 'version' | 'way' | 'language'>,
): Promise<SheetQuestion[]> {
  const survey = await surveyOfBatch(batch)
  const { t } = await speaking(batch.language)
  const english = { t: (await speaking('en')).t, phrases: (await surveyIn('en', survey)).phrases }
  const { phrases } = await surveyIn(batch.language, survey)
  return sheetOf(survey, { t, phrases, language: batch.language }, { ...english, language: 'en' })
}
