import { z } from 'zod'
import { surveysWithResults } from '../../../../server/insights/published-results'
import { publicData } from '../../../data-with'

/** The surveys that have public results, and their waves. */
export const GET = publicData(z.object({}), async () => {
  const surveys = (await surveysWithResults()).map(({ survey, waves }) => ({
    id: survey.id,
    title: survey.title,
    waves: waves.map(({ id, opensOn, closesOn, withdrawn, revisions }) => ({
      id,
      opensOn,
      closesOn,
      withdrawn: withdrawn !== null,
      revision: revisions[0]!.revision,
      changedOn: revisions[0]!.on,
    })),
  }))
  return { type: 'application/json', text: JSON.stringify({ surveys }) }
})
