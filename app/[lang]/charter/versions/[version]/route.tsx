import { z } from 'zod'
import { ReadDocument } from '../../../../../components/charter/read-document'
import { sealedText } from '../../../../../domain/charter/text'
import { documentResponse } from '../../../../../server/document'
import { Lang, publicPage } from '../../../../answer-with'
import { charterShellFor } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, version: z.string().regex(/^[1-9]\d{0,3}(\.json)?$/) })

/** A version for good: as a page, and with ".json" behind its number as data that anybody can check. */
export const GET = publicPage(Address, async ({ params: { lang, version } }) => {
  const number = Number.parseInt(version, 10)
  const shell = await charterShellFor(lang, `/versions/${number}`, number)
  if (version.endsWith('.json')) return asJson(shell)
  return documentResponse(() => <ReadDocument {...shell} version={number} />)
})

/** `sealed` is exactly what the hash covers, so that SHA-256 of it can be worked out with any tool. */
function asJson({ charter }: Awaited<ReturnType<typeof charterShellFor>>): Response {
  const { id, measure, version, parties, text, positions, signatures } = charter
  const { number, stage, hash, lockedOn, publishedOn, reviewDueOn } = version
  return Response.json(
    {
      ...{ id, measure, number, stage, hash, lockedOn, publishedOn, reviewDueOn },
      parties: parties.map(({ id, name, kind, requiredToSign }) => ({ id, name, kind, requiredToSign })),
      ...{ text, sealed: sealedText(text), positions, signatures },
    },
    { headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' } },
  )
}
