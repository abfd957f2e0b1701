import { z } from 'zod'
import { PriorityDocument } from '../../../../components/plan/priority-document'
import { placesOfPlan } from '../../../../domain/language/places'
import { promisesInPlan } from '../../../../server/charter/promises-in-plan'
import { documentResponse } from '../../../../server/document'
import { translationOf } from '../../../../server/language/language'
import { measuresShown } from '../../../../server/plan/measures'
import { publicYouSaid } from '../../../../server/you-said/public-you-said'
import { currentPlan } from '../../../../server/plan/plan'
import { Refusal } from '../../../../server/refusal'
import { Lang, publicPage } from '../../../answer-with'
import { readingShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, priority: z.string().max(40) })

export const GET = publicPage(Address, async ({ params: { lang, priority: id } }) => {
  const plan = await currentPlan()
  const priority = plan?.priorities.find((one) => one.id === id)
  if (!plan || !priority) throw new Refusal(404, 'not-found')
  const shell = await readingShellFor(lang, `/plan/${id}`)
  const translation = await translationOf(lang, placesOfPlan(plan))
  const said = await publicYouSaid({ priority: id })
  const charter = await promisesInPlan()
  const measures = (await measuresShown(plan, priority)).map((shown) => ({
    ...shown,
    youSaid: said.some(({ content }) => content.measure === shown.measure.id),
    charter: charter.measure === shown.measure.id,
    promises: charter.ofMeasure(shown.measure.id),
  }))
  const all = {
    priority,
    measures,
    translation,
    youSaid: said.length > 0,
    promises: charter.ofPriority(priority),
  }
  return documentResponse(() => <PriorityDocument {...shell} {...all} />)
})
