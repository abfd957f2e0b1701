import { Answer } from '../../../../../components/charter-work/answer'
import { DecisionForm } from '../../../../../components/charter-work/decision-form'
import { ReplyForm } from '../../../../../components/charter-work/reply-form'
import { SuggestionShown } from '../../../../../components/charter-work/suggestion-shown'
import { queryOfPage } from '../../../../../domain/paging/page'
import { charterNow } from '../../../../../server/charter/charter'
import { mayTalk, wordsAt } from '../../../../../server/charter/deciding'
import { seatOf } from '../../../../../server/charter/seat'
import { othersBeside } from '../../../../../server/charter/suggestion-choices'
import { pageWith, repliesTo, suggestionAt } from '../../../../../server/charter/suggestions'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { SuggestionAddress } from './suggestion-address'

export default staffPage('charter.see', SuggestionAddress, async ({ params, ...staff }) => {
  const charter = await charterNow(staff.tx)
  const found = charter && (await suggestionAt(staff, params.suggestion))
  if (!charter || !found) return null
  const seat = await seatOf(staff, charter)
  const others = !found.outcome && seat?.drafts ? await othersBeside(staff, charter, found) : null
  const mine = found.given.find(({ side }) => side === seat?.side)
  const theirs = found.given.find(({ side }) => side !== seat?.side)
  return {
    title: 'A suggestion',
    crumbs: [
      home,
      { name: 'Suggestions', to: `${home.to}/suggestions${queryOfPage(await pageWith(staff, found))}` },
    ],
    body: (
      <>
        <SuggestionShown
          suggestion={found}
          now={wordsAt(charter, found.place)}
          replies={await repliesTo(staff, found)}
        />
        {seat && mayTalk(seat) && <ReplyForm id={found.id} />}
        <Answer suggestion={found} />
        {others && (
          <DecisionForm
            id={found.id}
            start={mine ?? theirs ?? null}
            others={others.map(({ id, proposed }) => ({ value: id, label: proposed }))}
          />
        )}
      </>
    ),
  }
})
