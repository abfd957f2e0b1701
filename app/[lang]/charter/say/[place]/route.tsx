import { z } from 'zod'
import { SayDocument } from '../../../../../components/charter/say-document'
import { readComment } from '../../../../../domain/charter/public-forms'
import { Leaning, WHOLE } from '../../../../../domain/charter/sent'
import { holdComment } from '../../../../../server/charter/held'
import { today } from '../../../../../server/clock'
import { documentResponse, goTo } from '../../../../../server/document'
import { Lang, publicForm, publicPage } from '../../../../answer-with'
import { emptyForm, keptForBack, problemsWith, sentForm, type ShownForm } from '../../../../public-form'
import { CommitmentId, openCharterFor, promiseIn } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, place: CommitmentId })
type Place = z.infer<typeof Address>

export const GET = publicPage(Address, ({ params, query }) =>
  ask(params, emptyForm({ leaning: query.get('leaning') ?? '' })),
)

export const POST = publicForm(
  Address,
  async ({ params, fields, request }) => {
    const shown = formOf(fields)
    const { shell, version } = await openCharterFor(params.lang, '')
    if (params.place !== WHOLE) promiseIn(shell, params.place)
    const isOpen = params.place === WHOLE ? shell.open.comments : shell.open.clauses
    const read = readComment(shown.sent, today())
    const wrong = await problemsWith(shown, isOpen, read, 'charter', request)
    if (wrong || 'problems' in read) return ask(params, wrong ?? shown)
    const said = { ...read.said, place: params.place, way: 'words' as const, language: params.lang }
    return goTo(`/${params.lang}/charter/sent/${await holdComment(version, shown.form, said)}`)
  },
  ({ params, fields }) => ask(params, { ...formOf(fields), trouble: 'busy' }),
)

const formOf = (fields: Parameters<typeof sentForm>[0]) =>
  sentForm(fields, ['leaning', 'words', 'from', 'source', 'note', 'met'])

async function ask({ lang, place }: Place, shown: ShownForm): Promise<Response> {
  const { shell } = await openCharterFor(lang, `/say/${place}`)
  const commitment = place === WHOLE ? null : promiseIn(shell, place)
  const leaning = commitment ? (Leaning.safeParse(shown.sent.leaning).data ?? null) : null
  return documentResponse(() => <SayDocument {...shell} {...shown} {...{ commitment, leaning }} />, {
    headers: keptForBack,
  })
}
