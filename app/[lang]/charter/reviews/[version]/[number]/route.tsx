import { z } from 'zod'
import { ReviewResultDocument } from '../../../../../../components/charter/review-result-document'
import { SMALLEST_GROUP } from '../../../../../../domain/insights/groups'
import { publishedResult } from '../../../../../../server/charter/reviews'
import { documentResponse } from '../../../../../../server/document'
import { Refusal } from '../../../../../../server/refusal'
import { Lang, publicPage } from '../../../../../answer-with'
import { charterShellFor } from '../../../../../charter-shell'

const Count = z.string().regex(/^[1-9]\d{0,3}$/)
const Address = z.object({ lang: Lang, version: Count, number: Count })

export const GET = publicPage(Address, async ({ params: { lang, ...at } }) => {
  const [version, number] = [Number(at.version), Number(at.number)]
  const found = await publishedResult(version, number)
  if (!found) throw new Refusal(404, 'not-found')
  const { review, said, willDo } = found
  const shell = await charterShellFor(lang, `/reviews/${version}/${number}`, version)
  return documentResponse(() => (
    <ReviewResultDocument
      {...shell}
      {...{
        said,
        willDo,
        number,
        kind: review.kind,
        publishedOn: review.publishedOn!,
        least: SMALLEST_GROUP,
      }}
    />
  ))
})
