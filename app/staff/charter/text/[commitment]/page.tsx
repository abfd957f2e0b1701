import { CommitmentForm } from '../../../../../components/charter-work/commitment-form'
import { CommitmentShown } from '../../../../../components/charter-work/commitment-shown'
import { RemovalForm } from '../../../../../components/charter-work/removal-form'
import { SuggestionList } from '../../../../../components/charter-work/suggestion-list'
import { Pages } from '../../../../../components/staff/pages'
import { isOpenToChange } from '../../../../../domain/charter/stage'
import { PageNumber, queryOfPage } from '../../../../../domain/paging/page'
import { EvidenceList } from '../../../../../components/charter-work/evidence-list'
import { charterNow } from '../../../../../server/charter/charter'
import { evidenceOf } from '../../../../../server/charter/evidence'
import { evidenceNames } from '../../../../../server/charter/evidence-names'
import { seatOf } from '../../../../../server/charter/seat'
import { whatMayBeTakenUp } from '../../../../../server/charter/suggestion-choices'
import { suggestionPage } from '../../../../../server/charter/suggestions'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { textCrumbs } from '../crumbs'
import { CommitmentAddress } from './commitment-address'
import { commitmentFormFor } from './commitment-form-for'

export default staffPage('charter.see', CommitmentAddress, async ({ params, query, ...staff }) => {
  const charter = await charterNow(staff.tx)
  const isNew = params.commitment === 'new'
  const commitment = charter?.text.commitments.find(({ id }) => id === params.commitment)
  if (!charter || (!commitment && !isNew)) return null
  const writes = isOpenToChange(charter.version.stage) && ((await seatOf(staff, charter))?.drafts ?? false)
  const wanted = PageNumber.parse(query.get('page'))
  const { suggestions, page, pages } = await suggestionPage(staff, charter, wanted, params.commitment)
  const takesUp = writes && !isNew ? await whatMayBeTakenUp(staff, charter, params.commitment) : []
  return {
    title: isNew ? 'A new commitment' : 'A commitment',
    crumbs: textCrumbs,
    body: (
      <>
        {commitment && (
          <CommitmentShown {...commitment} parties={charter.parties} names={await evidenceNames()} />
        )}
        {commitment && charter.version.publishedOn && (
          <EvidenceList
            items={(await evidenceOf(staff.tx, charter.id)).filter((one) => one.commitment === commitment.id)}
            mine={null}
          >
            <a href={`/staff/charter/evidence/${commitment.id}`}>Evidence for this commitment</a>
          </EvidenceList>
        )}
        <SuggestionList title="What people suggest for it" suggestions={suggestions} />
        <Pages
          of="suggestions"
          {...{ page, pages }}
          address={(to) => `${home.to}/text/${params.commitment}${queryOfPage(to)}`}
        />
        {writes && (
          <section>
            <h2>{isNew ? 'Write it' : 'Change it'}</h2>
            <CommitmentForm
              {...commitmentFormFor(charter, params.commitment, query.get('section'), takesUp)}
            />
          </section>
        )}
        {writes && commitment && (
          <section>
            <h2>Take it out</h2>
            <RemovalForm id={commitment.id} since={charter.lastEdit} />
          </section>
        )}
      </>
    ),
  }
})
