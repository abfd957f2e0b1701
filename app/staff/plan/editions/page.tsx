import { EditionChanges } from '../../../../components/plan/edition-changes'
import { EditionChoice } from '../../../../components/plan/edition-choice'
import { EmptyState } from '../../../../components/staff/empty-state'
import { dayWords } from '../../../../domain/language/staff-dates'
import { compareEditions } from '../../../../domain/plan/editions'
import { planEditions } from '../../../../server/plan/plan'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('plan.see', Nowhere, async ({ query }) => {
  const editions = (await planEditions()).map(({ plan, number, publishedOn }) => ({
    plan,
    key: `${plan.edition}.${number}`,
    name: `${plan.edition}${number > 1 ? `, corrected for the ${number - 1}. time` : ''} (${dayWords(publishedOn)})`,
  }))
  const find = (key: string | null) => editions.find((one) => one.key === key)
  const after = find(query.get('after')) ?? editions[0]
  if (!after) return null
  const before = find(query.get('before')) ?? editions[1] ?? after
  return {
    title: 'Editions of the plan',
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    body: (
      <>
        <p>
          Which measures the plan carries over from one edition to the next, which are in other words, new or
          gone. Values stay with the short name of a measure: one that is the same under another name begins
          anew.
        </p>
        {editions.length < 2 ? (
          <EmptyState title="There is one edition so far">
            <p>When the plan is published anew or corrected, the difference stands here.</p>
          </EmptyState>
        ) : (
          <>
            <EditionChoice editions={editions} before={before.key} after={after.key} />
            <EditionChanges changes={compareEditions(before.plan, after.plan)} />
          </>
        )}
      </>
    ),
  }
})
