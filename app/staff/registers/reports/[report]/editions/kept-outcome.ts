import { countedWords } from '../../../../../../domain/registers/counted-words'
import type { EditionForm } from '../../../../../../domain/registers/edition'
import { saveEdition } from '../../../../../../server/registers/editions'
import type { AgreedReport } from '../../../../../../domain/registers/agreed-report'
import type { Staff } from '../../../../../../server/staff'
import { levelLabels } from '../../../../../../server/registers/register-words'
import type { Outcome } from '../../../../../staff-outcome'
import { reports } from '../../../crumbs'

/** Keeps an edition and says what counts of it, or why it could not be kept. */
export async function keptOutcome(
  staff: Staff,
  report: AgreedReport,
  values: EditionForm,
  id: string | null,
): Promise<Outcome> {
  const saved = await saveEdition(staff, report, values, id)
  if (saved === 'due-taken')
    return { problems: { dueOn: 'This edition is written down already. Open it instead.' } }
  if (saved === 'changed-meanwhile')
    return {
      problems: {
        '': 'Somebody else changed this in the meantime. Copy what you wrote, and load the page again.',
      },
    }
  return {
    to: `${reports.to}/${report.id}/editions/${saved.id}`,
    done: `Kept. Child’s voice: ${countedWords(saved.counts.child, levelLabels)}`,
  }
}
