import 'server-only'
import { compared } from '../../domain/paper/differences'
import { CHECKED_ONE_IN, DAYS_TO_CHECK } from '../../domain/paper/keying'
import { daysAfter, today } from '../clock'
import type { Staff } from '../staff'
import { finish } from './agreements'
import { lockKeyed, openKeyed, read, type KeyedIn } from './keyed-form'
import { formWith, ownCheck, shown, withBatch, type ToKeyAgain } from './twice-keyed'

/** The next form that somebody else keyed and that was drawn by lot; null when none is left. */
export async function nextToKeyAgain({ tx, me }: Staff): Promise<ToKeyAgain | null> {
  const [next] = await tx.$queryRaw<ToKeyAgain[]>`
    SELECT ${shown} FROM (SELECT *,
        count(*) FILTER (WHERE state <> 'taken_out') OVER batch AS keyed,
        count(*) FILTER (WHERE state IN ('comparing', 'checked')) OVER batch AS done
      FROM paper_forms WINDOW batch AS (PARTITION BY batch_id)) f ${withBatch}
    WHERE b.person_id <> ${me.id}::uuid AND f.response_id IS NOT NULL
      AND b."on" >= ${daysAfter(today(), -DAYS_TO_CHECK)}::date
      AND (f.state = 'drawn' OR f.state = 'keyed' AND f.done < ceil(f.keyed / ${CHECKED_ONE_IN}::numeric))
    ORDER BY b."on", b.id, f.lot LIMIT 1`
  return next ?? null
}

/** What came of a second keying: all the same, differences to settle, or what is wrong, by field. */
export type KeyedAgain = { different: boolean } | 'gone' | { problems: Record<string, string> }

/** Keys a form a second time, by somebody else, and compares. Where both agree nothing but counts is kept. */
export async function keyAgain(staff: Staff, given: KeyedIn): Promise<KeyedAgain> {
  const form = await formWith(staff, given.form)
  if (form?.state === 'comparing' && (await ownCheck(staff, given.form))) return { different: true }
  if (!form?.sealed || form.person === staff.me.id || !['keyed', 'drawn'].includes(form.state)) return 'gone'
  const again = await read(form, given)
  if ('problems' in again) return again
  const first = await openKeyed(form.survey, form.form, form.sealed)
  const comparison = compared(again.survey, first, again.keyed.answers)
  await staff.record('paper.checked', form.survey, { number: form.number })
  if (!comparison.different.length) {
    await finish(staff, form, comparison)
    return { different: false }
  }
  const sealed = await lockKeyed(form.survey, form.form, again.keyed.answers)
  await staff.tx.$executeRaw`
    INSERT INTO paper_checks (form_id, survey_id, person_id, sealed)
    VALUES (${form.form}::uuid, ${form.survey}, ${staff.me.id}::uuid, ${sealed})`
  await staff.tx.$executeRaw`UPDATE paper_forms SET state = 'comparing' WHERE id = ${form.form}::uuid`
  return { different: true }
}

/** Forgets the person's own second keying, so that the form can be keyed again; false when there is none. */
export async function beginAgain({ tx, record }: Staff, id: string): Promise<boolean> {
  const [gone] = await tx.$queryRaw<{ survey: string }[]>`
    DELETE FROM paper_checks WHERE form_id = ${id}::uuid RETURNING survey_id AS survey`
  if (!gone) return false
  await tx.$executeRaw`UPDATE paper_forms SET state = 'drawn' WHERE id = ${id}::uuid`
  await record('paper.begun-again', gone.survey)
  return true
}
