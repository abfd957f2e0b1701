import 'server-only'
import { keyedAlike, type Comparison } from '../../domain/paper/differences'
import type { Staff } from '../staff'
import { publishedSurveys } from '../surveys/surveys'
import type { FormRow } from './twice-keyed'

/** How far two people agree, for each survey of the person's organisation, in steps of ten forms. */
export async function agreements({ tx }: Staff) {
  const rows = await tx.$queryRaw<{ survey: string; forms: number; compared: number; same: number }[]>`
    SELECT survey_id AS survey, shown_forms AS forms, shown_compared AS compared, shown_same AS same
    FROM paper_agreements ORDER BY survey_id`
  const surveys = await publishedSurveys()
  return rows.map(({ survey: id, ...counts }) => ({
    title: surveys.find(({ survey }) => survey.id === id)?.survey.title ?? id,
    alike: keyedAlike(counts),
  }))
}

/** The form leads to nothing any more, the second keying is gone, and what stays is counts. */
export async function finish(
  { tx }: Staff,
  form: FormRow,
  { compared: all, different }: Comparison,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM paper_checks WHERE form_id = ${form.form}::uuid`
  await tx.$executeRaw`
    UPDATE paper_forms SET state = 'checked', response_id = NULL, sealed = NULL WHERE id = ${form.form}::uuid`
  const same = all - different.length
  await tx.$executeRaw`
    INSERT INTO paper_agreements AS a (survey_id, forms, compared, same) VALUES (${form.survey}, 1, ${all}, ${same})
    ON CONFLICT (survey_id) DO UPDATE SET forms = a.forms + 1, compared = a.compared + ${all}, same = a.same + ${same}`
  await tx.$executeRaw`
    UPDATE paper_agreements SET shown_forms = forms, shown_compared = compared, shown_same = same
    WHERE survey_id = ${form.survey} AND forms - shown_forms >= 10`
}
