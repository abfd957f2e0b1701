import { AgreeNotApplicable } from '../../../../../../../components/registers/agree-not-applicable'
import { CaseForm } from '../../../../../../../components/registers/case-form'
import { auditedCase } from '../../../../../../../server/registers/cases'
import { round } from '../../../../../../../server/registers/rounds'
import { voiceWords } from '../../../../../../../server/registers/register-words'
import { staffPage } from '../../../../../../staff-with'
import { audits, home } from '../../../../crumbs'
import { CaseAddress, crumbOf } from '../../../round-address'
import { knownCase } from '../case-start'

export default staffPage('registers.see', CaseAddress, async ({ params, ...staff }) => {
  const found = await round(staff, params.round)
  const known = found && (await auditedCase(staff, found.id, params.case))
  if (!found || !known) return null
  const here = `${audits.to}/${found.id}/cases/${known.id}`
  const { child, family } = known.kept
  return {
    title: `Case ${known.reference}`,
    crumbs: [home, audits, crumbOf(found)],
    body: (
      <>
        <AgreeNotApplicable
          action={`${here}/agree`}
          claimed={[child, family].some(({ level }) => level === 'not_applicable')}
          agreed={known.agreedBy !== null}
          mine={known.person === staff.me.id}
        />
        <CaseForm
          action={`${here}/save`}
          start={knownCase(known)}
          auditedOn={found.auditedOn}
          agreed={known.agreedBy !== null}
          words={voiceWords}
        />
      </>
    ),
  }
})
