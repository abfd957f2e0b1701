import { AgreementTable } from '../../../../components/charter-work/agreement-table'
import { CharterBalance } from '../../../../components/charter-work/charter-balance'
import { PressForm } from '../../../../components/forms/press-form'
import { EmptyState } from '../../../../components/staff/empty-state'
import { agreementOf } from '../../../../server/charter/agreement'
import { balanceIn } from '../../../../server/charter/suggestion-counts'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const agreement = await agreementOf(staff)
  if (!agreement) return null
  const { charter, seat, commitments, positions, missing } = agreement
  const { hash, stage } = charter.version
  const speaks = stage === 'agree' && (seat?.leads ?? false)
  const silent = missing.some(({ party, why }) => party === seat?.party.id && why === 'not-said-yet')
  return {
    title: 'Agreement',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          Agreed means that every party it needs supports each commitment or can live with it, and nobody
          objects. It is no vote: numbers of comments never outvote a party.
        </p>
        {!hash && (
          <EmptyState title="The text is not locked yet">
            <p>Parties say what they think once the text does not change any more, at the stage “Agree”.</p>
          </EmptyState>
        )}
        {hash && !missing.length && <p className="panel">Every party it needs agrees to every commitment.</p>}
        {speaks && silent && (
          <PressForm
            action={`${home.to}/agreement/rest`}
            label="We support all we have not said anything about"
            fields={{ hash: hash! }}
          />
        )}
        {hash && <AgreementTable {...{ commitments, positions, speaks }} parties={charter.parties} />}
        <CharterBalance balance={await balanceIn(staff.tx, charter.id)} />
      </>
    ),
  }
})
