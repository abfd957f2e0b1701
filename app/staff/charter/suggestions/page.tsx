import { CharterBalance } from '../../../../components/charter-work/charter-balance'
import { SuggestionList } from '../../../../components/charter-work/suggestion-list'
import { EmptyState } from '../../../../components/staff/empty-state'
import { Pages } from '../../../../components/staff/pages'
import { pageAfter, PageNumber, queryOfPage } from '../../../../domain/paging/page'
import { charterNow } from '../../../../server/charter/charter'
import { balanceIn } from '../../../../server/charter/suggestion-counts'
import { suggestionPage } from '../../../../server/charter/suggestions'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async ({ query, ...staff }) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const wanted = PageNumber.parse(query.get('page'))
  const { suggestions, open, answered, page, pages } = await suggestionPage(staff, charter, wanted)
  const address = (to: number) => `${home.to}/suggestions${queryOfPage(to)}`
  const firstAnswered = pageAfter(open)
  return {
    title: 'Suggestions',
    crumbs: [home],
    body: (
      <>
        <p>
          Each one gets an answer of both sides, with a reason that everybody can read. How many say the same
          decides nothing.
        </p>
        {open + answered === 0 && (
          <EmptyState title="Nobody has suggested anything yet">
            <p>
              Families suggest on the public pages. What was said at a meeting can be{' '}
              <a href={`${home.to}/notes`}>entered from its notes</a>.
            </p>
          </EmptyState>
        )}
        <SuggestionList title="To decide" suggestions={suggestions.filter(({ outcome }) => !outcome)} />
        <SuggestionList title="Answered" suggestions={suggestions.filter(({ outcome }) => outcome)} />
        {answered > 0 && page < firstAnswered && (
          <p>
            <a href={address(firstAnswered)}>Answered: {answered}</a>
          </p>
        )}
        <Pages of="suggestions" {...{ page, pages, address }} />
        <CharterBalance balance={await balanceIn(staff.tx, charter.id)} />
      </>
    ),
  }
})
