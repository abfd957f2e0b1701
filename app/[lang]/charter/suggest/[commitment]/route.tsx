import { z } from 'zod'
import { SuggestDocument } from '../../../../../components/charter/suggest-document'
import { readSuggestion } from '../../../../../domain/charter/public-forms'
import { Beginning } from '../../../../../domain/charter/sent'
import { holdSuggestion } from '../../../../../server/charter/held'
import { today } from '../../../../../server/clock'
import { documentResponse, goTo } from '../../../../../server/document'
import { Lang, publicForm, publicPage } from '../../../../answer-with'
import { emptyForm, keptForBack, problemsWith, sentForm, type ShownForm } from '../../../../public-form'
import { CommitmentId, openCharterFor, promiseIn, wordsNow } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, commitment: CommitmentId })
type Place = z.infer<typeof Address>

export const GET = publicPage(Address, async ({ params, query }) => {
  const beginning = Beginning.catch('words').parse(query.get('start'))
  const { shell } = await openCharterFor(params.lang, '')
  const proposed = beginning === 'words' ? wordsNow(shell, params.commitment) : ''
  return ask(params, emptyForm({ beginning, proposed }))
})

export const POST = publicForm(
  Address,
  async ({ params, fields, request }) => {
    const shown = formOf(fields)
    const { shell, version } = await openCharterFor(params.lang, '')
    const now = wordsNow(shell, params.commitment)
    const read = readSuggestion(shown.sent, now, today())
    const wrong = await problemsWith(shown, shell.open.clauses, read, 'charter', request)
    if (wrong || 'problems' in read) return ask(params, wrong ?? shown)
    const said = { ...read.said, place: params.commitment, language: params.lang }
    return goTo(`/${params.lang}/charter/sent/${await holdSuggestion(version, shown.form, said, now)}`)
  },
  ({ params, fields }) => ask(params, { ...formOf(fields), trouble: 'busy' }),
)

const formOf = (fields: Parameters<typeof sentForm>[0]) =>
  sentForm(fields, ['beginning', 'proposed', 'why', 'from', 'source', 'note', 'met'])

async function ask({ lang, commitment: id }: Place, shown: ShownForm): Promise<Response> {
  const { shell } = await openCharterFor(lang, `/suggest/${id}`)
  const commitment = promiseIn(shell, id)
  const beginning = Beginning.catch('words').parse(shown.sent.beginning)
  return documentResponse(() => <SuggestDocument {...shell} {...shown} {...{ commitment, beginning }} />, {
    headers: keptForBack,
  })
}
