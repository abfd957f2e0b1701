import { CharterBalance } from '../../../../components/charter-work/charter-balance'
import { SuggestionList } from '../../../../components/charter-work/suggestion-list'
import { EmptyState } from '../../../../components/staff/empty-state'
import { balanceOf } from '../../../../domain/charter/suggestion'
import { charterNow } from '../../../../server/charter/charter'
import { suggestionsOf } from '../../../../server/charter/suggestions'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const all = await suggestionsOf(staff, charter)
  return {
    title: 'Suggestions',
    crumbs: [home],
    body: (
      <>
        <p>
          Each one gets an answer of both sides, with a reason that everybody can read. How many say the same
          decides nothing.
        </p>
        {!all.length && (
          <EmptyState title="Nobody has suggested anything yet">
            <p>
              Families suggest on the public pages. What was said at a meeting can be{' '}
              <a href={`${home.to}/notes`}>entered from its notes</a>.
            </p>
          </EmptyState>
        )}
        <SuggestionList title="To decide" suggestions={all.filter(({ outcome }) => !outcome)} />
        <SuggestionList title="Answered" suggestions={all.filter(({ outcome }) => outcome)} />
        <CharterBalance balance={balanceOf(all)} />
      </>
    ),
  }
})
