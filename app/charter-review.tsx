import { ReviewStartDocument } from '../components/charter/review-start-document'
import { SMALLEST_GROUP } from '../domain/insights/groups'
import type { Language } from '../domain/language/languages'
import { newForm } from '../server/sent-once'
import { documentResponse } from '../server/document'
import { charterShellFor } from './charter-shell'
import { peopleToCall as call } from './public-shell'

/** Where a check of the promises begins; with a word that answers were taken back, where somebody just did so. */
export async function reviewStart(lang: Language, takenBack: boolean): Promise<Response> {
  const shell = await charterShellFor(lang, '/review')
  const form = newForm()
  return documentResponse(
    () => <ReviewStartDocument {...shell} {...{ call, form, takenBack, least: SMALLEST_GROUP }} />,
    { headers: { 'cache-control': 'no-store' } },
  )
}
