import { z } from 'zod'
import { SupportDocument } from '../../../../components/charter/support-document'
import { readSupport } from '../../../../domain/charter/public-forms'
import type { Language } from '../../../../domain/language/languages'
import { holdSupport } from '../../../../server/charter/held'
import { documentResponse, goTo } from '../../../../server/document'
import { Lang, publicForm, publicPage } from '../../../answer-with'
import { emptyForm, keptForBack, problemsWith, sentForm, type ShownForm } from '../../../public-form'
import { charterShellFor } from '../../../charter-shell'

const Address = z.object({ lang: Lang })
const fieldsOf = ['shownName', 'kind']

export const GET = publicPage(Address, ({ params }) => ask(params.lang, emptyForm()))

export const POST = publicForm(
  Address,
  async ({ params: { lang }, fields, request }) => {
    const shown = sentForm(fields, fieldsOf)
    const { charter, open } = await charterShellFor(lang, '')
    const read = readSupport(shown.sent)
    const wrong = await problemsWith(shown, open.support, read, 'charter', request)
    if (wrong || 'problems' in read) return ask(lang, wrong ?? shown)
    return goTo(`/${lang}/charter/sent/${await holdSupport(charter.version, shown.form, read.said)}`)
  },
  ({ params, fields }) => ask(params.lang, { ...sentForm(fields, fieldsOf), trouble: 'busy' }),
)

async function ask(lang: Language, shown: ShownForm): Promise<Response> {
  const shell = await charterShellFor(lang, '/support')
  return documentResponse(() => <SupportDocument {...shell} {...shown} />, {
    headers: keptForBack,
  })
}
