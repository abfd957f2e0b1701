import { z } from 'zod'
import { SentDocument } from '../../../../../components/charter/sent-document'
import { receiptOf } from '../../../../../server/charter/held'
import { whatBecame } from '../../../../../server/charter/receipt'
import { documentResponse } from '../../../../../server/document'
import { Refusal } from '../../../../../server/refusal'
import { Lang, publicPage, Token } from '../../../../answer-with'
import { openCharterFor, promiseAfter } from '../../../../charter-shell'
import { peopleToCall } from '../../../../public-shell'

const Address = z.object({ lang: Lang, sent: Token })

export const GET = publicPage(Address, async ({ params: { lang, sent }, query }) => {
  const code = receiptOf(sent)
  const became = await whatBecame(code)
  if (!became) throw new Refusal(404, 'not-found')
  const { shell } = await openCharterFor(lang, `/sent/${sent}`)
  const young = query.get('easy') ? { call: peopleToCall, next: promiseAfter(shell, became.place) } : null
  const held = became.state === 'held'
  return documentResponse(() => <SentDocument {...shell} {...{ code, held, young }} />, {
    headers: { 'cache-control': 'no-store' },
  })
})
