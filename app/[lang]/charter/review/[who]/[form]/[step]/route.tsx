import { z } from 'zod'
import { ReviewDoneDocument } from '../../../../../../../components/charter/review-done-document'
import { ReviewPromiseDocument } from '../../../../../../../components/charter/review-promise-document'
import type { Trouble } from '../../../../../../../components/public-forms/problems'
import { numberedSections } from '../../../../../../../domain/charter/numbered'
import { Kept } from '../../../../../../../domain/charter/review'
import { receiptOf } from '../../../../../../../server/charter/held'
import { hasRated, rate } from '../../../../../../../server/charter/rating'
import { documentResponse, goTo } from '../../../../../../../server/document'
import { allowOnly, only } from '../../../../../../../server/form'
import { takeSending } from '../../../../../../../server/limits'
import { Refusal } from '../../../../../../../server/refusal'
import { Lang, publicForm, publicPage, Token } from '../../../../../../answer-with'
import { charterShellFor } from '../../../../../../charter-shell'
import { peopleToCall as call } from '../../../../../../public-shell'

const Address = z.object({
  lang: Lang,
  who: z.enum(['families', 'young-people']),
  form: Token,
  step: z.union([z.literal('done'), z.string().regex(/^[1-9]\d{0,2}$/)]),
})
type Place = z.infer<typeof Address>

export const GET = publicPage(Address, async ({ params }) => {
  if (params.step !== 'done') return ask(params, null)
  const { shell, isYoung } = await placeOf(params)
  const code = (await hasRated(params.form)) ? receiptOf(params.form) : null
  return documentResponse(() => <ReviewDoneDocument {...shell} {...{ call, isYoung, code }} />, secret)
})

/** One press: it counts at once, for this form and promise once, and a later press takes its place. */
export const POST = publicForm(
  Address,
  async ({ params, fields, request }) => {
    allowOnly(fields, ['kept'])
    const kept = Kept.safeParse(only(fields, 'kept'))
    const { shell, commitment, count, way } = await placeOf(params)
    if (!commitment) throw new Refusal(404, 'not-found')
    if (!kept.success) return ask(params, null)
    const { review } = shell.charter
    if (!review) return ask(params, 'closed')
    // A whole walk through the promises is one sending, so that a group that shares a network is not stopped on its way.
    if (!(await hasRated(params.form)) && !(await takeSending('charter', request)))
      return ask(params, 'too-many')
    const rater = params.who === 'families' ? ('families' as const) : ('young_people' as const)
    await rate(shell.charter.id, review, {
      form: params.form,
      rater,
      commitment: commitment.id,
      kept: kept.data,
    })
    return goTo(commitment.number < count ? `${way}/${commitment.number + 1}` : `${way}/done`)
  },
  ({ params }) => ask(params, 'busy'),
)

const secret = { headers: { 'cache-control': 'no-store' } }

async function placeOf({ lang, who, form, step }: Place) {
  const shell = await charterShellFor(lang, `/review/${who}/${form}/${step}`)
  const all = numberedSections(shell.charter.text).flatMap(({ commitments }) => commitments)
  return {
    ...{ shell, isYoung: who === 'young-people', way: `/${lang}/charter/review/${who}/${form}` },
    ...{ commitment: all.find(({ number }) => String(number) === step) ?? null, count: all.length },
  }
}

async function ask(params: Place, trouble: Trouble | null): Promise<Response> {
  const { shell, commitment, count, isYoung, way } = await placeOf(params)
  if (!commitment) throw new Refusal(404, 'not-found')
  if (!shell.charter.review && !trouble) return goTo(`/${params.lang}/charter/review`)
  return documentResponse(
    () => <ReviewPromiseDocument {...shell} {...{ call, commitment, count, isYoung, way, trouble }} />,
    secret,
  )
}
