import { AnsweredRequests, OpenRequests } from '../../../../components/safeguarding/contact-request-list'
import { EmptyState } from '../../../../components/staff/empty-state'
import { answeredRequests, openRequests } from '../../../../server/safeguarding/contact-requests'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('contact.answer', Nowhere, async (staff) => {
  const open = await openRequests(staff)
  return {
    title: 'People who ask to be contacted',
    crumbs: [home],
    body: (
      <>
        <p>
          Families and young people ask for this with a form of its own. The page tells them that somebody
          gets in touch within two working days. Nothing ties a request to an answer, and nobody may try to.
          Opening one is on record.
        </p>
        {open.length ? (
          <OpenRequests requests={open} />
        ) : (
          <EmptyState title="Nobody waits">
            <p>When somebody asks, it stands here and you get a letter.</p>
          </EmptyState>
        )}
        <AnsweredRequests requests={await answeredRequests(staff)} />
      </>
    ),
  }
})
