import { z } from 'zod'
import { ContactSentDocument } from '../../../../components/contact-me/contact-sent-document'
import { documentResponse } from '../../../../server/document'
import { Lang, publicPage } from '../../../answer-with'
import { peopleToCall, shellFor } from '../../../public-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await shellFor(lang, '/contact-me/sent')
  return documentResponse(() => <ContactSentDocument {...shell} call={peopleToCall} />)
})
