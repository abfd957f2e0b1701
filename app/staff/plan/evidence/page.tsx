import { EvidenceChoice } from '../../../../components/evidence/evidence-choice'
import { HowToCheck } from '../../../../components/evidence/how-to-check'
import { choiceIn, queryOfChoice } from '../../../../domain/evidence/choice'
import { dayWords } from '../../../../domain/language/staff-dates'
import { today } from '../../../../server/clock'
import { evidenceOf } from '../../../../server/plan/evidence'
import { currentPlan } from '../../../../server/plan/plan'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('plan.report', Nowhere, async ({ tx, query }) => {
  const plan = await currentPlan()
  if (!plan) return null
  const choice = choiceIn(query, plan, today())
  const ready = choice.measures.length > 0 && !choice.problem
  const made = ready ? await evidenceOf({ tx }, plan, choice) : null
  const pack = `/staff/plan/evidence/pack?${queryOfChoice(choice)}`
  return {
    title: 'Evidence pack',
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    body: (
      <>
        <p>
          What was known of chosen measures on a day, with sources, in one document: values and their history,
          what came of what people said, agreed quotes, the charter in force and the registers. Taking it is
          on record.
        </p>
        {made && (
          <section aria-labelledby="pack">
            <h2 id="pack">
              {choice.measures.length === 1 ? '1 measure' : `${choice.measures.length} measures`} as known on{' '}
              {dayWords(choice.day)}
            </h2>
            <p className="form-buttons">
              <a className="button" href={`${pack}&format=html`}>
                Open to print
              </a>
              <a href={`${pack}&format=ods`}>Spreadsheet (ODS)</a>
              <a href={`${pack}&format=json`}>The content as JSON</a>
            </p>
            <HowToCheck digest={made.digest} />
          </section>
        )}
        {query.has('day') && !choice.measures.length && (
          <p className="error-text" role="alert">
            Choose at least one priority or measure.
          </p>
        )}
        <EvidenceChoice plan={plan} {...choice} />
      </>
    ),
  }
})
