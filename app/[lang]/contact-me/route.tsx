import { z } from 'zod'
import { ContactDocument } from '../../../components/contact-me/contact-document'
import type { Language } from '../../../domain/language/languages'
import { askedFields, readAsked } from '../../../domain/safeguarding/contact-request'
import { organisationName } from '../../../server/contacts'
import { documentResponse, goTo } from '../../../server/document'
import { answerers, askToBeContacted } from '../../../server/safeguarding/contact-sending'
import { Lang, publicForm, publicPage } from '../../answer-with'
import { emptyForm, problemsWith, sentForm, type ShownForm } from '../../public-form'
import { peopleToCall, shellFor } from '../../public-shell'

const Address = z.object({ lang: Lang })

export const GET = publicPage(Address, ({ params }) => ask(params.lang, emptyForm()))

export const POST = publicForm(
  Address,
  async ({ params: { lang }, fields, request }) => {
    const shown = sentForm(fields, askedFields)
    const open = await answerers()
    const read = readAsked(shown.sent, open)
    const wrong = await problemsWith(shown, open.length > 0, read, 'contact', request)
    if (wrong || 'problems' in read) return ask(lang, wrong ?? shown)
    const { asked, answerer } = read.said
    await askToBeContacted(shown.form, answerer, { ...asked, language: lang })
    return goTo(`/${lang}/contact-me/sent`)
  },
  ({ params, fields }) => ask(params.lang, { ...sentForm(fields, askedFields), trouble: 'busy' }),
)

async function ask(lang: Language, shown: ShownForm): Promise<Response> {
  const shell = await shellFor(lang, '/contact-me')
  const named = (await answerers()).map((id): [string, string] => [
    id,
    shell.phrases(`organisations.${id}.name`, organisationName(id)).text,
  ])
  // On a shared phone, Back must not show a name and a number to whoever comes next.
  const headers = { 'cache-control': 'no-store' }
  return documentResponse(
    () => <ContactDocument {...shell} {...shown} call={peopleToCall} answerers={named} />,
    { headers },
  )
}
