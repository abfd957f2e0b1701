import { z } from 'zod'
import { PlanDocument } from '../../../components/plan/plan-document'
import { placesOfPlan } from '../../../domain/language/places'
import { documentResponse } from '../../../server/document'
import { translationOf } from '../../../server/language/language'
import { figuresKnown } from '../../../server/plan/measures'
import { currentPlan } from '../../../server/plan/plan'
import { Lang, publicPage } from '../../answer-with'
import { readingShellFor } from '../../public-shell'

export const GET = publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
  const shell = await readingShellFor(lang, '/plan')
  const plan = await currentPlan()
  const translation = plan ? await translationOf(lang, placesOfPlan(plan)) : 'checked'
  const known = plan ? await figuresKnown(plan) : {}
  return documentResponse(() => <PlanDocument {...shell} {...{ plan, known, translation }} />)
})
