import { ImportDone } from '../../../../../../../components/registers/import-done'
import { MappingForm } from '../../../../../../../components/registers/mapping-form'
import { TrialResult } from '../../../../../../../components/registers/trial-result'
import { broughtFile, draftsIn } from '../../../../../../../server/registers/audit-import'
import { round } from '../../../../../../../server/registers/rounds'
import { trialOf } from '../../../../../../../server/registers/trial'
import { importChoices } from '../../../../../../../server/registers/register-words'
import { staffPage } from '../../../../../../staff-with'
import { audits, home } from '../../../../crumbs'
import { crumbOf, ImportAddress } from '../../../round-address'

export default staffPage('registers.edit', ImportAddress, async ({ params, ...staff }) => {
  const found = await round(staff, params.round)
  const brought = found && (await broughtFile(staff, params.import))
  if (!found || !brought || brought.round !== found.id) return null
  const here = `${audits.to}/${found.id}/imports/${brought.id}`
  const tried = await trialOf(staff, found, brought)
  return {
    title: brought.file,
    crumbs: [home, audits, crumbOf(found)],
    wide: true,
    body: tried ? (
      <>
        <TrialResult
          action={`${here}/take-in`}
          cases={tried.trial.cases.length}
          drafts={draftsIn(tried.trial, found.auditedOn)}
          problems={tried.trial.problems}
        />
        <section>
          <h2>How this file is read</h2>
          <p className="hint">Kept for the next file of the tool “{found.tool}”.</p>
          <MappingForm
            action={`${here}/map`}
            columns={tried.columns}
            mapping={tried.mapping}
            said={tried.trial.said}
            ours={importChoices}
          />
        </section>
      </>
    ) : (
      <ImportDone state={brought.state} cases={brought.cases} action={`${here}/take-out`} />
    ),
  }
})
