import { ConcernCards } from '../../../components/safeguarding/concern-cards'
import { ContactWaiting } from '../../../components/safeguarding/contact-waiting'
import { NoCover } from '../../../components/safeguarding/no-cover'
import { ReadingDue } from '../../../components/safeguarding/reading-due'
import { WhoReads } from '../../../components/safeguarding/who-reads'
import { may } from '../../../domain/people/access'
import { concerns } from '../../../server/safeguarding/concerns'
import { openRequests } from '../../../server/safeguarding/contact-requests'
import { readingDue } from '../../../server/safeguarding/reading-due'
import { rotaWeeks } from '../../../server/safeguarding/rota'
import { shownConcerns } from '../../../server/safeguarding/shown-concerns'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('rota.see', Nowhere, async (staff) => {
  const { roles } = staff.me
  const isLead = may(roles, 'concerns.decide')
  const found = isLead ? await shownConcerns(staff, await concerns(staff)) : []
  const asking = may(roles, 'contact.answer') ? await openRequests(staff) : null
  const [week] = await rotaWeeks(staff, 1)
  return {
    title: 'Safeguarding',
    wide: true,
    body: (
      <>
        {isLead && <ConcernCards concerns={found} />}
        {asking && (
          <ContactWaiting open={asking.length} late={asking.filter(({ isLate }) => isLate).length} />
        )}
        {!week!.covered && <NoCover mayEdit={may(roles, 'rota.edit')} />}
        <ReadingDue due={await readingDue(staff)} />
        <WhoReads week={week!} />
        {may(roles, 'words.edit') && (
          <section>
            <h2>Words that sort comments</h2>
            <p>
              A comment with one of these words comes before you at once. It is read either way.{' '}
              <a href="/staff/safeguarding/words">See and change the words</a>
            </p>
          </section>
        )}
      </>
    ),
  }
})
