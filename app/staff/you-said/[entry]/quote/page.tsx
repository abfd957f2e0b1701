import { QuoteForm } from '../../../../../components/you-said/quote-form'
import { surveyIRead } from '../../../../../server/comments/readings'
import { youSaidEntry } from '../../../../../server/you-said/you-said'
import { agreedQuotes } from '../../../../../server/you-said/you-said-quotes'
import { asksPurpose } from '../../../comments/asks-purpose'
import { staffPage } from '../../../../staff-with'
import { inYouSaid } from '../../crumbs'
import { EntryAddress } from '../entry-address'

export default staffPage('you-said.write', EntryAddress, async ({ params, ...staff }) => {
  const entry = await youSaidEntry(staff, params.entry)
  if (!entry || entry.organisation !== staff.me.organisation) return null
  const { title, survey: id } = entry.revisions[0]!.content
  const survey = await surveyIRead(staff, id)
  const crumbs = [inYouSaid, { name: title, to: `/staff/you-said/${entry.id}` }]
  if (!survey)
    return {
      title: 'Put a quote beside it',
      crumbs,
      body: <p>Only the organisation that asked may quote what people wrote in its survey.</p>,
    }
  const quotes = await agreedQuotes(staff, id)
  if (!quotes) return { ...asksPurpose(survey, `/staff/you-said/${entry.id}/quote`), crumbs }
  return {
    title: 'Put a quote beside it',
    crumbs,
    body: (
      <>
        {quotes.length === 0 && (
          <p>
            No quote of this survey has been agreed to yet. Quotes are proposed on the page of a comment, and
            a second person agrees.
          </p>
        )}
        <QuoteForm id={entry.id} quotes={quotes} />
      </>
    ),
  }
})
