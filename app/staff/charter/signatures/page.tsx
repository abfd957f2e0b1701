import { SignForm } from '../../../../components/charter-work/sign-form'
import { SignedTable } from '../../../../components/charter-work/signed-table'
import { signedBy } from '../../../../domain/charter/signature'
import { signaturesOf } from '../../../../server/charter/agreeing'
import { charterNow } from '../../../../server/charter/charter'
import { colleaguesAtWork } from '../../../../server/charter/members'
import { seatOf } from '../../../../server/charter/seat'
import { today } from '../../../../server/clock'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const { hash, stage } = charter.version
  const seat = await seatOf(staff, charter)
  const signatures = await signaturesOf(staff.tx, charter.version)
  const rows = charter.parties.map(({ id, name, requiredToSign }) => {
    const own = signatures.filter(({ party }) => party === id)
    const last = own.find((one) => one.hash === hash) ?? own.at(-1) ?? null
    return { id, name, requiredToSign, last, signed: signedBy(id, signatures, hash ?? '') }
  })
  const signs = stage === 'sign' && seat?.leads && signedBy(seat.party.id, signatures, hash!) !== 'signed'
  return {
    title: 'Signatures',
    crumbs: [home],
    body: (
      <>
        <p>
          A signature stands under one text, word for word. When a word changes, it stays as a signature under
          an earlier version, and signing begins anew.
        </p>
        {hash ? (
          <p className="hint">
            This text has the fingerprint <code>{hash}</code>
          </p>
        ) : (
          <p className="panel">The text is not locked yet, so there is nothing to sign.</p>
        )}
        <SignedTable rows={rows} />
        {signs && (
          <section>
            <h2>Sign for {seat.party.name}</h2>
            <SignForm
              {...{ party: seat.party.name, hash: hash!, name: staff.me.name, on: today() }}
              colleagues={(await colleaguesAtWork(staff)).filter(({ id }) => id !== staff.me.id)}
            />
          </section>
        )}
      </>
    ),
  }
})
