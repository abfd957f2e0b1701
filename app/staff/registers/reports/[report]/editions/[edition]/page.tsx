import { AgreeNotApplicable } from '../../../../../../../components/registers/agree-not-applicable'
import { EditionForm } from '../../../../../../../components/registers/edition-form'
import { edition, editions, scopeOf } from '../../../../../../../server/registers/editions'
import { withStanding } from '../../../../../../../server/registers/report-standing'
import { agreedReport } from '../../../../../../../server/registers/reports'
import { voiceWords } from '../../../../../../../server/registers/register-words'
import { staffPage } from '../../../../../../staff-with'
import { home, reports } from '../../../../crumbs'
import { crumbOf, EditionAddress } from '../../../report-address'
import { dueChoices, knownEdition } from '../edition-start'

export default staffPage('registers.see', EditionAddress, async ({ params, ...staff }) => {
  const found = await agreedReport(staff, params.report)
  const known = found && (await edition(staff, found.id, params.edition))
  if (!found || !known) return null
  const { editions: own, standing } = withStanding(found, await editions(staff, found.id))
  const taken = new Set(own.map(({ dueOn }) => dueOn))
  const open = [known.dueOn, ...standing.open.filter((day) => !taken.has(day))].sort()
  const here = `${reports.to}/${found.id}/editions/${known.id}`
  return {
    title: `${found.title}, ${known.period}`,
    crumbs: [home, reports, crumbOf(found)],
    body: (
      <>
        <AgreeNotApplicable
          action={`${here}/agree`}
          claimed={found.inScope && known.kept.family.level === 'not_applicable'}
          agreed={known.agreedBy !== null}
          mine={known.person === staff.me.id}
        />
        <EditionForm
          action={`${here}/save`}
          start={knownEdition(known)}
          scope={scopeOf(found)}
          agreed={known.agreedBy !== null}
          due={dueChoices(open)}
          words={voiceWords}
        />
      </>
    ),
  }
})
