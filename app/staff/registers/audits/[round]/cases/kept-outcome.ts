import type { CaseForm } from '../../../../../../domain/registers/audit'
import { countedWords } from '../../../../../../domain/registers/counted-words'
import { saveCase } from '../../../../../../server/registers/cases'
import type { Round } from '../../../../../../server/registers/rounds'
import type { Staff } from '../../../../../../server/staff'
import { levelLabels } from '../../../../../../server/registers/register-words'
import type { Outcome } from '../../../../../staff-outcome'
import { audits } from '../../../crumbs'

/** Keeps a case and says what counts of it, or why it could not be kept. A new one leads on to the next. */
export async function keptOutcome(
  staff: Staff,
  round: Round,
  values: CaseForm,
  id: string | null,
): Promise<Outcome> {
  const saved = await saveCase(staff, round, values, id)
  if (saved === 'reference-taken')
    return { problems: { reference: 'This round has a case with this reference already. Open it instead.' } }
  if (saved === 'changed-meanwhile')
    return {
      problems: {
        '': 'Somebody else changed this in the meantime. Copy what you wrote, and load the page again.',
      },
    }
  const counts = countedWords(saved.counts.child, levelLabels)
  return {
    to: `${audits.to}/${round.id}/cases/${id ?? 'new'}`,
    done: `${values.reference} is kept. Child’s voice: ${counts}`,
  }
}
