import { z } from 'zod'
import { EasyPromiseDocument } from '../../../../../components/charter/easy-promise-document'
import { EasyTellDocument } from '../../../../../components/charter/easy-tell-document'
import { readComment } from '../../../../../domain/charter/public-forms'
import { holdComment } from '../../../../../server/charter/held'
import { newForm } from '../../../../../server/sent-once'
import { today } from '../../../../../server/clock'
import { documentResponse, goTo } from '../../../../../server/document'
import { Lang, publicForm, publicPage } from '../../../../answer-with'
import { emptyForm, problemsWith, sentForm, type ShownForm } from '../../../../public-form'
import { CommitmentId, openCharterFor, promiseAfter, promiseIn } from '../../../../charter-shell'
import { peopleToCall as call } from '../../../../public-shell'

const Address = z.object({ lang: Lang, commitment: CommitmentId })
type Place = z.infer<typeof Address>

export const GET = publicPage(Address, async ({ params, query }) => {
  if (query.get('tell')) return tell(params, emptyForm())
  const { lang, commitment: id } = params
  const { shell } = await openCharterFor(lang, `/easy-read/${id}`)
  const commitment = promiseIn(shell, id)
  const next = promiseAfter(shell, id)
  return documentResponse(
    () => <EasyPromiseDocument {...shell} {...{ call, commitment, next, form: newForm() }} />,
    { headers: { 'cache-control': 'no-store' } },
  )
})

/** What comes from this path is counted as said by children and young people. */
export const POST = publicForm(
  Address,
  async ({ params, fields, request }) => {
    const shown = sentForm(fields, ['leaning', 'words'])
    const { shell, version } = await openCharterFor(params.lang, '')
    const { id: place } = promiseIn(shell, params.commitment)
    const read = readComment({ ...shown.sent, from: 'young_person' }, today())
    const wrong = await problemsWith(shown, shell.open.clauses, read, 'charter', request)
    if (wrong || 'problems' in read) return tell(params, wrong ?? shown)
    const said = { ...read.said, place, way: 'easy_read' as const, language: params.lang }
    return goTo(`/${params.lang}/charter/sent/${await holdComment(version, shown.form, said)}?easy=yes`)
  },
  ({ params, fields }) => tell(params, { ...sentForm(fields, ['leaning', 'words']), trouble: 'busy' }),
)

async function tell({ lang, commitment: id }: Place, shown: ShownForm): Promise<Response> {
  const { shell } = await openCharterFor(lang, `/easy-read/${id}`)
  const commitment = promiseIn(shell, id)
  return documentResponse(() => <EasyTellDocument {...shell} {...shown} {...{ call, commitment }} />, {
    headers: { 'cache-control': 'no-store' },
  })
}
