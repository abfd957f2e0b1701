import { z } from 'zod'
import { CompareDocument } from '../../../../../../components/charter/compare-document'
import { changedBetween } from '../../../../../../domain/charter/changed'
import { twoVersions } from '../../../../../../server/charter/history'
import { documentResponse } from '../../../../../../server/document'
import { Refusal } from '../../../../../../server/refusal'
import { Lang, publicPage } from '../../../../../answer-with'
import { charterShellFor } from '../../../../../charter-shell'

const Number = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform((text) => parseInt(text, 10))
const Address = z.object({ lang: Lang, a: Number, b: Number })

export const GET = publicPage(Address, async ({ params: { lang, a, b } }) => {
  const both = await twoVersions(a, b)
  if (!both) throw new Refusal(404, 'not-found')
  const shell = await charterShellFor(lang, `/compare/${a}/${b}`)
  const changed = changedBetween(both[0].text, both[1].text, 'en')
  return documentResponse(() => <CompareDocument {...shell} {...{ a, b, changed }} />)
})
